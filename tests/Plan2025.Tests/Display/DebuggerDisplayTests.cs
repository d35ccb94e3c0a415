using System;
using System.Collections;
using System.Linq;

namespace Plan2025.Tests.Display;

/// <summary>What a debugger shows, read from the attributes as a debugger reads them, in each build of the library.</summary>
public class DebuggerDisplayTests
{
    public static TheoryData<string> Builds => [LibraryBuild.Current, LibraryBuild.NetStandard];

    [Theory]
    [MemberData(nameof(Builds))]
    public void Every_public_struct_says_what_it_is(string build) =>
        Assert.All(
            LibraryBuild.Load(build).GetExportedTypes().Where(t => t is { IsValueType: true, IsEnum: false, IsNested: false }),
            type => Assert.True(DebuggerView.HasText(type), $"{type} is shown by its type's name."));

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_default_value_is_shown_and_throws_nothing(string build)
    {
        var library = LibraryBuild.Load(build);

        Assert.All(
            library.GetExportedTypes().Where(t => t is { IsValueType: true, IsEnum: false, IsNested: false, ContainsGenericParameters: false }),
            type => Assert.NotEqual("", DebuggerView.TextOf(Activator.CreateInstance(type)!)));
        Assert.Equal("(none)", DebuggerView.TextOf(Default("PlanTask")));
        Assert.Equal("(none)", DebuggerView.TextOf(Default("PlanAgency")));
        Assert.Equal("(none)", DebuggerView.TextOf(Default("PlanLacuna")));
        Assert.Equal("(none)", DebuggerView.TextOf(Default("PlanMention")));
        Assert.Equal("Count = 0", DebuggerView.TextOf(Default("TaskSet")));
        Assert.Equal("Count = 0", DebuggerView.TextOf(Default("PlanMentions")));
        Assert.Equal("Count = 0", DebuggerView.TextOf(Default("PlanLacunae")));
        Assert.Empty(DebuggerView.ItemsOf(Default("TaskSet"))!);

        object Default(string type) => Activator.CreateInstance(library.GetType("Plan2025." + type, throwOnError: true)!)!;
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void Every_record_is_shown_by_its_id_and_its_title(string build)
    {
        var collections = LibraryBuild.Load(build).GetType("Plan2025.Plan")!.GetProperties()
            .Where(p => p.PropertyType.Name.StartsWith("PlanCollection", StringComparison.Ordinal) || p.PropertyType.Name == "PlanTaskCollection")
            .ToArray();

        Assert.Equal(9, collections.Length);
        foreach (var property in collections)
        {
            var collection = property.GetValue(null)!;
            var records = ((IEnumerable)collection).Cast<IFormattable>().ToArray();
            Assert.Equal($"Count = {records.Length}", DebuggerView.TextOf(collection));
            Assert.Equal(records, DebuggerView.ItemsOf(collection)!.Cast<IFormattable>());
            Assert.All(records, record => Assert.Equal(
                $"{record.ToString("G", null)} {record.ToString("T", null)}",
                DebuggerView.TextOf(record)));
        }
    }

    [Fact]
    public void They_read_like_this()
    {
        using var _ = new CultureScope("en-US");

        Assert.StartsWith("T045 Continue to strengthen intellectual property protection in the seed industry, ", DebuggerView.TextOf(Plan.Tasks[TaskId.T045]), StringComparison.Ordinal);
        Assert.Equal("Protection Strengthening Intellectual Property Protection", DebuggerView.TextOf(Plan.Chapters[Chapter.Protection]));
        Assert.Equal("T001 at 16, TraditionalChinese, resolved", DebuggerView.TextOf(Plan.Tasks[TaskId.T001].Lacunae[0]));
        Assert.Equal("T033 at 2, TraditionalChinese, unresolved", DebuggerView.TextOf(Plan.Tasks[TaskId.T033].Lacunae[0]));
        Assert.Equal("TrademarkLaw at 4, SimplifiedChinese", DebuggerView.TextOf(Plan.Tasks[TaskId.T001].Mentions[0]));
        Assert.Equal("Count = 2", DebuggerView.TextOf(Plan.Tasks[TaskId.T030].Lacunae));
        Assert.Equal("Count = 5", DebuggerView.TextOf(Plan.Tasks[TaskId.T001].Mentions));
        Assert.Equal("Count = 2", DebuggerView.TextOf(TaskSet.Create(TaskId.T001, TaskId.T045)));
        Assert.Equal([Plan.Tasks[TaskId.T001], Plan.Tasks[TaskId.T045]], DebuggerView.ItemsOf(TaskSet.Create(TaskId.T001, TaskId.T045))!.Cast<PlanTask>());
        Assert.Equal(Plan.Notice.Title, DebuggerView.TextOf(Plan.Notice));
    }
}
