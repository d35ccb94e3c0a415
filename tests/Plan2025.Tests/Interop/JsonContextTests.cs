using System.Linq;
using System.Text.Json;

namespace Plan2025.Tests.Interop;

/// <summary>The same with source-generated contexts, as programs compiled ahead of time use them.</summary>
public class JsonContextTests
{
    [Fact]
    public void A_context_writes_and_reads_what_reflection_does()
    {
        var json = JsonSerializer.Serialize(Assignment.Example, JsonContext.Default.Assignment);

        Assert.Equal(Assignment.ExampleJson, json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, JsonContext.Default.Assignment)!, JsonContext.Default.Assignment));
    }

    [Fact]
    public void Ids_in_derived_types_round_trip()
    {
        Step[] steps = [new Step.Lead(TaskId.T045, Agency.SupremePeoplesCourt), new Step.Cite(Plan.Tasks[TaskId.T001], [Instrument.TrademarkLaw], null)];

        var json = JsonSerializer.Serialize(steps, WebJsonContext.Default.StepArray);
        var read = JsonSerializer.Deserialize(json, WebJsonContext.Default.StepArray)!;

        Assert.Equal(
            """[{"kind":"lead","task":"T045","agency":"SupremePeoplesCourt"},{"kind":"cite","task":"T001","instruments":["TrademarkLaw"],"section":null}]""",
            json);
        Assert.Equal(steps[0], read[0]);
        Assert.Equal(json, JsonSerializer.Serialize(read, WebJsonContext.Default.StepArray));
        Assert.Equal(json, JsonSerializer.Serialize(read, Options.Web));
    }

    [Fact]
    public void A_wrong_value_in_a_derived_type_names_its_path()
    {
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(
            """[{"kind":"lead","task":"T045","agency":"CNIPA"},{"kind":"cite","task":"T001","instruments":["TrademarkLaw","TradeLaw"]}]""",
            WebJsonContext.Default.StepArray));

        Assert.Equal("$[1].instruments[1]", e.Path);
    }

    [Fact]
    public void Every_task_and_agency_round_trips_as_a_key()
    {
        var owners = Plan.Tasks.ToDictionary(t => t.Id, t => t.Lead.Id);
        var led = Plan.Agencies.ToDictionary(a => a, a => a.LeadTasks);

        Assert.Equal(owners, JsonSerializer.Deserialize(
            JsonSerializer.Serialize(owners, JsonContext.Default.DictionaryTaskIdAgency), JsonContext.Default.DictionaryTaskIdAgency));
        Assert.Equal(led, JsonSerializer.Deserialize(
            JsonSerializer.Serialize(led, JsonContext.Default.DictionaryPlanAgencyTaskSet), JsonContext.Default.DictionaryPlanAgencyTaskSet));
    }
}
