using System;
using System.Linq;

namespace Plan2025.Tests;

/// <summary>Default values and values that are no members: a clear answer, never a read out of bounds.</summary>
public class DefaultValueTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(119)]
    [InlineData(255)]
    public void A_value_that_is_no_task_is_refused_with_the_valid_range(int value)
    {
        var e = Assert.Throws<ArgumentOutOfRangeException>(() => Plan.Tasks[(TaskId)value]);

        Assert.Equal((int)(TaskId)value, e.ActualValue);
        Assert.StartsWith($"{value} is not a member of TaskId; expected 1 to 118.", e.Message, StringComparison.Ordinal);
        Assert.False(TaskSet.All.Contains((TaskId)value));
        Assert.Throws<ArgumentOutOfRangeException>(() => TaskSet.Create((TaskId)value));
    }

    [Fact]
    public void A_default_task_has_no_text_and_says_so()
    {
        var task = default(PlanTask);

        Assert.Equal((default, 0, "0"), (task.Id, task.Number, task.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Name);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Text);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.GetText(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Lead);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Agencies.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Participants.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Instruments.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Chapter);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Section);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Mode);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.IsOpenEnded);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Lacunae);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.Mentions);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.ResponsibilityClause);
        Assert.Throws<ArgumentOutOfRangeException>(() => task.ToString("T", null));
    }

    [Fact]
    public void Other_default_records_say_so_too()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanAgency).Title);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanAgency).LeadTasks);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanAgency).Abbreviation);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanChapter).Sections.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanSection).Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanInstrument).Kind);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanLanguage).Tag);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanResponsibilityMode).Name);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanMention).Instrument);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PlanLacuna).IsResolved);
        Assert.Empty(default(PlanMentions));
        Assert.Empty(default(PlanLacunae));
    }

    [Fact]
    public void A_value_that_is_no_language_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.Tasks[TaskId.T001].GetText((Language)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.GetTitle(default(Language)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.Tasks[TaskId.T001].GetResponsibilityClause((Language)9));
    }

    /// <summary>No enum of this plan is without members; one of another plan may be.</summary>
    [Fact]
    public void A_value_of_an_enum_without_members_is_refused_as_that() =>
        Assert.StartsWith("1 is not a member of Section, which has none in this plan.", Throw.NoMember("Section", 1, 0).Message, StringComparison.Ordinal);

    [Fact]
    public void Positions_of_lists_are_checked()
    {
        var tasks = (System.Collections.Generic.IReadOnlyList<PlanTask>)Plan.Tasks;

        Assert.Equal(TaskId.T001, tasks[0].Id);
        Assert.Equal(TaskId.T118, tasks[117].Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => tasks[118]);
        Assert.Throws<ArgumentOutOfRangeException>(() => tasks[-1]);
        Assert.Equal(118, tasks.Distinct().Count());
    }
}
