using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Threading;
using MessagePack;
using MessagePack.Resolvers;
using Newtonsoft.Json;
using Serializers;
using YamlDotNet.Serialization;

namespace Plan2025.Samples.Tests;

/// <summary>docs/serializers: what other serializers do by themselves, and with the converters of samples/Serializers.</summary>
public class SerializersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly (Func<Entry, string> Write, Func<string, Entry> Read)[] s_formats =
    [
        (Formats.ToJson, Formats.FromJson), (Formats.ToMessagePack, Formats.FromMessagePack), (Formats.ToYaml, Formats.FromYaml),
        (Formats.ToCsv, Formats.FromCsv), (Formats.ToXml, Formats.FromXml),
    ];

    public static TheoryData<int> FormatsTested => [.. System.Linq.Enumerable.Range(0, s_formats.Length)];

    [Theory]
    [MemberData(nameof(FormatsTested))]
    public void An_entry_round_trips_and_undefined_ids_do_not(int format)
    {
        var (write, read) = s_formats[format];
        var text = write(new Entry { Task = TaskId.T045, Owner = Agency.SupremePeoplesCourt });

        var entry = read(text);

        Assert.Equal((TaskId.T045, Agency.SupremePeoplesCourt), (entry.Task, entry.Owner));
        Assert.Contains("T045", text, StringComparison.Ordinal);
        foreach (var wrong in new[] { "T119", "119", "T001 T002", "" })
        {
            Assert.ThrowsAny<Exception>(() => read(text.Replace("T045", wrong, StringComparison.Ordinal)));
        }

        var undefined = (TaskId)(Plan.TaskCount + 1);
        Assert.ThrowsAny<Exception>(() => write(new Entry { Task = undefined, Owner = Agency.SupremePeoplesCourt }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_converters_read_what_the_library_reads(int format)
    {
        var (write, read) = s_formats[format];
        var text = write(new Entry { Task = TaskId.T045, Owner = Agency.IntellectualPropertyAdministration });

        Assert.Equal(Agency.IntellectualPropertyAdministration, read(text.Replace(nameof(Agency.IntellectualPropertyAdministration), "CNIPA", StringComparison.Ordinal)).Owner);
    }

    /// <summary>Why converters are needed: when one of these fails, the page has to be changed.</summary>
    [Fact]
    public void By_themselves_they_take_undefined_values()
    {
        const int Undefined = 119;

        Assert.Equal(Undefined, (int)JsonConvert.DeserializeObject<Plain>("""{"Task":119}""")!.Task);
        Assert.Equal(TaskId.T003, JsonConvert.DeserializeObject<Plain>("""{"Task":"T001,T002"}""")!.Task);
        Assert.Equal(Undefined, (int)MessagePackSerializer.Deserialize<Plain>(
            MessagePackSerializer.ConvertFromJson("""{"Task":119}""", cancellationToken: Cancel), ContractlessStandardResolver.Options, Cancel).Task);
        Assert.Equal(Undefined, (int)new DeserializerBuilder().Build().Deserialize<Plain>("Task: 119").Task);
        Assert.Equal(TaskId.T003, new DeserializerBuilder().Build().Deserialize<Plain>("Task: T001,T002").Task);
        Assert.Equal("""{"Task":45}""", JsonConvert.SerializeObject(new Plain { Task = TaskId.T045 }));
    }

    [Fact]
    public void Records_and_sets_are_lost_without_a_word()
    {
        var serializer = new DataContractSerializer(typeof(Dictionary<string, PlanTask>));
        using var xml = new MemoryStream();
        serializer.WriteObject(xml, new Dictionary<string, PlanTask> { ["a"] = Plan.Tasks[TaskId.T045] });
        xml.Position = 0;
        Assert.Equal(default, ((Dictionary<string, PlanTask>)serializer.ReadObject(xml)!)["a"]);
        Assert.DoesNotContain("45", Encoding.UTF8.GetString(xml.ToArray()), StringComparison.Ordinal);

        var set = MessagePackSerializer.Serialize(TaskSet.Create(TaskId.T001), ContractlessStandardResolver.Options, Cancel);
        Assert.Equal(TaskSet.Empty, MessagePackSerializer.Deserialize<TaskSet>(set, ContractlessStandardResolver.Options, Cancel));
    }

    /// <summary>A class without attributes.</summary>
    public sealed class Plain
    {
        public TaskId Task { get; set; }
    }
}
