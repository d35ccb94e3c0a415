using System;
using System.Buffers;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plan2025.Tests.Robustness;

namespace Plan2025.Tests.Interop;

/// <summary>System.Text.Json without any registration: values, keys, null, collections, and errors that say where.</summary>
public class JsonTests
{
    [Fact]
    public void Ids_and_records_are_strings_and_keys()
    {
        var json = JsonSerializer.Serialize(Assignment.Example);

        Assert.Equal(Assignment.ExampleJson, json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Assignment>(json)));
    }

    [Fact]
    public void A_context_writes_and_reads_what_reflection_does()
    {
        var json = JsonSerializer.Serialize(Assignment.Example, JsonContext.Default.Assignment);

        Assert.Equal(Assignment.ExampleJson, json);
        var read = JsonSerializer.Deserialize(json, JsonContext.Default.Assignment)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, JsonContext.Default.Assignment));
    }

    [Theory]
    [MemberData(nameof(PublicApi.Collections), MemberType = typeof(PublicApi))]
    public void Every_member_of_every_type_round_trips<TRecord, TId>(PlanCollection<TRecord, TId> records)
        where TRecord : struct, IPlanRecord<TId>
        where TId : struct, Enum
    {
        foreach (var record in records)
        {
            var text = $"\"{record}\"";
            Assert.Equal(text, Same(record));
            Assert.Equal(text, Same(record.Id));
            Assert.Equal(text, Same<TRecord?>(record));
            Assert.Equal(text, Same<TId?>(record.Id));
        }

        Same(records.ToArray());
        Same(records.Select(r => r.Id).ToList());
        Same(records.ToDictionary(r => r, r => r.Id));
        Same(records.ToDictionary(r => r.Id, r => (TRecord?)r));
        Same<TRecord?>(null);
        Same<TId?>(null);

        static string Same<T>(T value)
        {
            var json = JsonSerializer.Serialize(value);
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
            return json;
        }
    }

    [Fact]
    public void A_task_is_also_its_number_and_no_other_id_is()
    {
        Assert.All(Plan.Tasks, t => Assert.Equal(t.Id, JsonSerializer.Deserialize<TaskId>($"{t.Number}")));
        Assert.All(Plan.Tasks, t => Assert.Equal(t, JsonSerializer.Deserialize<PlanTask>($"{t.Number}")));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Agency>("1"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Chapter>("1"));
    }

    [Theory]
    [InlineData("""{"tasks":[1,"T002","T119"]}""", "$.tasks[2]", "'T119' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"tasks":[1,119]}""", "$.tasks[1]", "'119' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"tasks":[1.5]}""", "$.tasks[0]", "'1.5' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"tasks":[4294967297]}""", "$.tasks[0]", "'4294967297' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"tasks":["T001,T002"]}""", "$.tasks[0]", "'T001,T002' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"tasks":[null]}""", "$.tasks[0]", "null is not a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"tasks":[{}]}""", "$.tasks[0]", "An object is not a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"lead":"CNIPPA"}""", "$.lead", "'CNIPPA' is not the text of an Agency; expected an agency's member name, abbreviation, printed name, full name or alias, letter for letter.")]
    [InlineData("""{"lead":3}""", "$.lead", "A number is not an Agency; expected an agency's member name, abbreviation, printed name, full name or alias, letter for letter.")]
    [InlineData("""{"lead":true}""", "$.lead", "true is not an Agency; expected an agency's member name, abbreviation, printed name, full name or alias, letter for letter.")]
    [InlineData("""{"lead":false}""", "$.lead", "false is not an Agency; expected an agency's member name, abbreviation, printed name, full name or alias, letter for letter.")]
    [InlineData("""{"lead":[]}""", "$.lead", "An array is not an Agency; expected an agency's member name, abbreviation, printed name, full name or alias, letter for letter.")]
    [InlineData("""{"owners":{"T001":"CNIPA","T119":"CNIPA"}}""", "$.owners.T119", "'T119' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"owners":{"T001":"CNIPPA"}}""", "$.owners.T001", "'CNIPPA' is not the text of an Agency; expected an agency's member name, abbreviation, printed name, full name or alias, letter for letter.")]
    [InlineData("""{"set":["T001","T119"]}""", "$.set", "'T119' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("""{"set":1}""", "$.set", "A TaskSet is an array of tasks, or an expression such as \"T001..T012\".")]
    [InlineData("""{"set":"T001 | T119"}""", "$.set", "Column 8: 'T119' is not a task or a set of tasks; did you mean 'T118'?")]
    public void A_wrong_value_is_an_error_that_names_its_path_and_what_was_expected(string json, string path, string message)
    {
        var reflected = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder>(json, Options.Web));
        var generated = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, WebJsonContext.Default.Holder));

        Assert.Equal((path, message), (reflected.Path, reflected.Message));
        Assert.Equal((path, message), (generated.Path, generated.Message));
    }

    [Fact]
    public void A_set_of_tasks_is_an_array_in_plan_order()
    {
        Assert.Equal("""["T001","T045"]""", JsonSerializer.Serialize(TaskSet.Create(TaskId.T045, TaskId.T001)));
        Assert.Equal(TaskSet.Create(TaskId.T001, TaskId.T045), JsonSerializer.Deserialize<TaskSet>("""["T045",1,"T045"]"""));
        Assert.All(
            [TaskSet.Empty, TaskSet.All, .. Plan.Agencies.Select(a => a.LeadTasks)],
            set => Assert.Equal(set, JsonSerializer.Deserialize<TaskSet>(JsonSerializer.Serialize(set))));
    }

    /// <summary>A converter for all enums in the options comes before the one that a type names: it reads 119 as a task.</summary>
    [Fact]
    public void The_factory_keeps_the_types_strict_beside_a_converter_for_all_enums()
    {
        Assert.Equal(119, (int)JsonSerializer.Deserialize<TaskId>("119", Options.Loose));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TaskId>("119", Options.Strict));
        Assert.Equal(Assignment.ExampleJson, JsonSerializer.Serialize(JsonSerializer.Deserialize<Assignment>(Assignment.ExampleJson, Options.Strict), Options.Strict));
        Assert.Equal("\"Monday\"", JsonSerializer.Serialize(DayOfWeek.Monday, Options.Strict));
    }

    [Fact]
    public void The_factory_makes_a_converter_for_every_type_that_names_one()
    {
        var factory = new PlanJsonConverterFactory();
        var types = typeof(Plan).Assembly.GetExportedTypes()
            .Where(t => t.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false).Length > 0)
            .ToArray();

        Assert.Equal(19, types.Length);
        Assert.All(types, type => Assert.Equal(type, factory.CreateConverter(type, JsonSerializerOptions.Default).Type));
        Assert.All(types, type => Assert.True(factory.CanConvert(type)));
        Assert.False(factory.CanConvert(typeof(DayOfWeek)));
        Assert.Equal(
            "System.DayOfWeek is no type of the plan.",
            Assert.Throws<NotSupportedException>(() => factory.CreateConverter(typeof(DayOfWeek), JsonSerializerOptions.Default)).Message);
        Assert.Equal(
            "System.DayOfWeek is no type of the plan.",
            Assert.Throws<NotSupportedException>(() => new PlanJsonConverter<DayOfWeek>()).Message);
    }

    [Fact]
    public void Values_may_be_cut_into_pieces()
    {
        var utf8 = """["T001",118,"T045"]"""u8.ToArray();
        for (var cut = 1; cut < utf8.Length; cut++)
        {
            var first = new Piece(utf8.AsMemory(0, cut), null);
            var last = new Piece(utf8.AsMemory(cut), first);
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

            Assert.Equal([TaskId.T001, TaskId.T118, TaskId.T045], JsonSerializer.Deserialize<TaskId[]>(ref reader));
        }
    }

    [Fact]
    public void Without_a_writer_nothing_is_written()
    {
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => new PlanJsonConverter<TaskId>().Write(null!, TaskId.T001, JsonSerializerOptions.Default)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => new PlanJsonConverter<TaskId>().WriteAsPropertyName(null!, TaskId.T001, JsonSerializerOptions.Default)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => new TaskSetJsonConverter().Write(null!, TaskSet.All, JsonSerializerOptions.Default)).ParamName);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                before.Next = this;
                RunningIndex = before.RunningIndex + before.Memory.Length;
            }
        }
    }
}
