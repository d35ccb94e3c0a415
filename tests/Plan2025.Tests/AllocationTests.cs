using System;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Plan2025.Tests.Display;

namespace Plan2025.Tests;

/// <summary>Looking up allocates nothing, to the byte.</summary>
public class AllocationTests
{
    private static int s_sink;

    [Fact]
    public void Spans_sets_and_numbers_allocate_nothing() => AssertNothingAllocated(() =>
    {
        foreach (var task in Plan.Tasks)
        {
            s_sink += task.TextSpan.Length + task.GetTextSpan(Language.English).Length + task.Lead.Number + task.Agencies.Length
                + task.Participants.Length + task.Chapter.Number + (task.Section?.Number ?? 0) + task.Instruments.Length
                + task.Mode.Number + task.Mentions.Count + task.Lacunae.Count;
            foreach (var mention in task.Mentions)
            {
                s_sink += mention.Length;
            }
        }

        foreach (var agency in Plan.Agencies)
        {
            foreach (var id in agency.LeadTasks & Plan.Chapters[Chapter.Protection].Tasks | agency.ParticipantTasks)
            {
                s_sink += (int)id;
            }

            s_sink += agency.LeadTasks.Count + (~agency.Tasks).Count;
        }

        foreach (var mode in Plan.ResponsibilityModes)
        {
            s_sink += mode.Tasks.Count;
        }
    });

    [Fact]
    public void Parsing_every_member_from_every_kind_of_text_allocates_nothing()
    {
        var names = Plan.Tasks.Select(t => t.ToString()).ToArray();
        var utf8 = names.Select(Encoding.UTF8.GetBytes).ToArray();
        var spellings = typeof(Agency).GetFields(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(f => f.GetCustomAttribute<PlanSpellingsAttribute>()!.Spellings.ToArray().Append(f.Name))
            .ToArray();
        AssertNothingAllocated(() =>
        {
            for (var i = 0; i < names.Length; i++)
            {
                s_sink += PlanTask.TryParse(names[i], out var task) ? task.Number : 0;
                s_sink += PlanTask.TryParse(names[i].AsSpan(), out task) ? task.Number : 0;
                s_sink += PlanTask.TryParse(utf8[i], out task) ? task.Number : 0;
            }

            foreach (var spelling in spellings)
            {
                s_sink += PlanAgency.TryParse(spelling, out var agency) ? agency.Number : 0;
            }

            s_sink += PlanTask.Parse("T045").Number + PlanTask.Parse("45"u8).Number + PlanAgency.Parse("国家知识产权局"u8).Number;
            s_sink += PlanTask.TryParse("T119", out _) || PlanAgency.TryParse("unknown", out _) ? 1 : 0;
        });
    }

    [Fact]
    public void Searching_allocates_nothing() => AssertNothingAllocated(() =>
    {
        s_sink += Plan.Search("数据").Count + Plan.Search("nowhere").Count + Plan.Search("的").Count;
    });

    [Fact]
    public void Strings_are_created_once() => AssertNothingAllocated(() =>
    {
        foreach (var task in Plan.Tasks)
        {
            s_sink += task.Text.Length + task.Name.Length + task.GetText(Language.English).Length
                + task.ResponsibilityClause.Length + task.ToString().Length;
        }

        foreach (var agency in Plan.Agencies)
        {
            s_sink += agency.Title.Length + agency.FullName.Length + agency.Name.Length + agency.ToString().Length;
        }
    });

    [Fact]
    public void Clauses_can_be_written_without_a_string() => AssertNothingAllocated(() =>
    {
        Span<char> room = stackalloc char[1000];
        foreach (var task in Plan.Tasks)
        {
            s_sink += task.TryFormatResponsibilityClause(room, out var written, Language.English) ? written : 0;
        }
    });

    /// <summary>The build for old frameworks has other ways to make a record from an id.</summary>
    [Theory]
    [InlineData(nameof(Plan.Tasks), nameof(PlanTask.Lead))]
    [InlineData(nameof(Plan.Agencies), nameof(PlanAgency.Kind))]
    [InlineData(nameof(Plan.AgencyKinds))]
    [InlineData(nameof(Plan.Chapters))]
    [InlineData(nameof(Plan.Sections), nameof(PlanSection.Chapter))]
    [InlineData(nameof(Plan.Instruments), nameof(PlanInstrument.Kind))]
    [InlineData(nameof(Plan.InstrumentKinds))]
    [InlineData(nameof(Plan.Languages))]
    [InlineData(nameof(Plan.ResponsibilityModes))]
    public void Old_frameworks_look_up_without_allocation_too(string collection, string? property = null)
    {
        var plan = LibraryBuild.Load(LibraryBuild.NetStandard).GetType("Plan2025.Plan")!;
        var records = Expression.Property(null, plan.GetProperty(collection)!);
        var indexer = records.Type.GetProperties().Single(p => p.GetIndexParameters() is [{ ParameterType.IsEnum: true }]);
        Expression record = Expression.MakeIndex(records, indexer, [Expression.Convert(Expression.Constant(1), indexer.GetIndexParameters()[0].ParameterType)]);
        var look = Expression.Lambda<Func<int>>(Expression.Property(property is null ? record : Expression.Property(record, property), "Number")).Compile();
        var count = Expression.Lambda<Func<int>>(Expression.Property(
            record.Type.GetProperty("Tasks") is { } tasks ? Expression.Property(record, tasks) : records, "Count")).Compile();

        Assert.True(look() > 0 && count() > 0);
        AssertNothingAllocated(() => s_sink += look() + count());
    }

    private static void AssertNothingAllocated(Action action)
    {
        // Once for the strings that are made on first use, and often enough for the last tier of compiled code.
        for (var i = 0; i < 50; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
