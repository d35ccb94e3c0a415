using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plan2025.Tests;

public partial class InteropTests
{
    [Fact]
    public void Json_round_trips_values_and_keys()
    {
        var value = new Assignment(
            TaskId.T045,
            Plan.Tasks[TaskId.T001],
            Agency.SupremePeoplesCourt,
            null,
            new Dictionary<TaskId, Chapter> { [TaskId.T030] = Chapter.Protection },
            ResponsibilityMode.ByDuty);

        var json = JsonSerializer.Serialize(value);
        var read = JsonSerializer.Deserialize<Assignment>(json)!;

        Assert.Equal(
            """{"Id":"T045","Task":"T001","Lead":"SupremePeoplesCourt","Other":null,"Chapters":{"T030":"Protection"},"Mode":"ByDuty"}""",
            json);
        Assert.Equal(value with { Chapters = read.Chapters }, read);
        Assert.Equal(value.Chapters, read.Chapters);
        Assert.Equal(json, JsonSerializer.Serialize(value, SourceGenerated.Default.Assignment));
        Assert.Equal(read.Id, JsonSerializer.Deserialize(json, SourceGenerated.Default.Assignment)!.Id);
    }

    [Fact]
    public void Every_member_round_trips()
    {
        Assert.All(Plan.Tasks, t => Assert.Equal(t.Id, JsonSerializer.Deserialize<TaskId>(JsonSerializer.Serialize(t.Id))));
        Assert.All(Plan.Tasks, t => Assert.Equal(t.Id, JsonSerializer.Deserialize<TaskId>(t.Number.ToString(CultureInfo.InvariantCulture))));
        Assert.All(Plan.Agencies, a => Assert.Equal(a, JsonSerializer.Deserialize<PlanAgency>(JsonSerializer.Serialize(a))));
        Assert.All(Plan.Sections, s => Assert.Equal(s.Id, JsonSerializer.Deserialize<Section>(JsonSerializer.Serialize(s.Id))));
    }

    [Theory]
    [InlineData("""{"Id":"T119"}""")]
    [InlineData("""{"Id":119}""")]
    [InlineData("""{"Id":true}""")]
    [InlineData("""{"Id":null}""")]
    public void A_wrong_value_is_an_error_with_its_path(string json)
    {
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Assignment>(json));

        Assert.Equal("$.Id", e.Path);
    }

    [Fact]
    public void Type_converters_read_and_write()
    {
        var converter = TypeDescriptor.GetConverter(typeof(TaskId));

        Assert.Equal(TaskId.T045, converter.ConvertFromInvariantString("T045"));
        Assert.Equal("T045", converter.ConvertToInvariantString(TaskId.T045));
        Assert.Equal(Plan.Agencies[Agency.MinistryOfJustice], TypeDescriptor.GetConverter(typeof(PlanAgency)).ConvertFromInvariantString("司法部"));
        Assert.Equal(Agency.MinistryOfJustice, TypeDescriptor.GetConverter(typeof(Agency)).ConvertFromInvariantString("司法部"));
        Assert.Throws<System.FormatException>(() => converter.ConvertFromInvariantString("T119"));
        Assert.True(converter.CanConvertFrom(typeof(string)));
    }

    [Fact]
    public void Records_are_compared_by_plan_order()
    {
        Assert.Equal(Plan.Tasks.ToArray(), Plan.Tasks.OrderByDescending(t => t.Number).Order());
        Assert.True(Plan.Tasks[TaskId.T001] != Plan.Tasks[TaskId.T002]);
        Assert.Equal(TaskId.T045, (TaskId)Plan.Tasks[TaskId.T045]);
    }

    internal sealed record Assignment(
        TaskId Id, PlanTask Task, Agency Lead, TaskId? Other, Dictionary<TaskId, Chapter> Chapters, ResponsibilityMode Mode);

    [JsonSerializable(typeof(Assignment))]
    internal sealed partial class SourceGenerated : JsonSerializerContext;
}
