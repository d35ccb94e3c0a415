using System.Linq;
using Plan2025;

namespace Testing;

public class BudgetTests
{
    /// <summary>All tasks: a row, and a named test, for each.</summary>
    public static TheoryData<TaskId> Tasks => [.. Plan.Tasks.Select(t => t.Id)];

    /// <summary>Records are rows, too.</summary>
    public static TheoryData<PlanAgency> Agencies => [.. Plan.Agencies];

    /// <summary>Some of them: whatever a set says.</summary>
    public static TheoryData<TaskId> CourtTasks => [.. Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Every_task_is_paid_for(TaskId task) => Assert.NotEmpty(Budget.LineOf(task));

    [Theory]
    [MemberData(nameof(Agencies))]
    public void Every_agency_does_something(PlanAgency agency) =>
        Assert.False((agency.LeadTasks | agency.ParticipantTasks).IsEmpty);

    [Theory]
    [MemberData(nameof(CourtTasks))]
    public void The_court_is_paid_for_law_and_protection(TaskId task) =>
        Assert.Contains(Budget.LineOf(task), new[] { "law", "protection" });

    [Theory]
    [InlineData(TaskId.T045, "protection", Agency.MinistryOfAgricultureAndRuralAffairs)]
    [InlineData(KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations, "law", Agency.IntellectualPropertyAdministration)]
    public void These_are_known(TaskId task, string line, Agency lead)
    {
        Assert.Equal(line, Budget.LineOf(task));
        Assert.Equal(lead, Plan.Tasks[task].Lead.Id);
    }

    [Fact]
    public void The_lines_share_the_plan_without_overlap()
    {
        TaskSet[] lines = [.. Plan.Tasks.Select(t => Budget.LineOf(t)).Distinct().Select(Budget.TasksOf)];

        Assert.Equal(TaskSet.All, lines.Aggregate((a, b) => a | b));
        Assert.Equal(Plan.TaskCount, lines.Sum(l => l.Count));
    }

    [Fact]
    public void Sets_are_compared_as_sets()
    {
        TaskSet protection = Budget.TasksOf("protection");

        Assert.Equal(Plan.Chapters[Chapter.Protection].Tasks, protection);
        Assert.Contains(TaskId.T045, protection);
        Assert.DoesNotContain(TaskId.T001, protection);
        Assert.Equal([TaskId.T030, TaskId.T031, TaskId.T032, TaskId.T033], protection & Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks);
        Assert.True(protection.IsSubsetOf(TaskSet.All));
        Assert.All(protection, task => Assert.Equal(Chapter.Protection, Plan.Tasks[task].Chapter.Id));
    }

    [Fact]
    public void A_task_is_what_the_plan_says()
    {
        PlanTask task = Plan.Tasks[TaskId.T045];

        Assert.Equal(PlanTask.Parse("T045"), task);
        Assert.Equal([Agency.MinistryOfAgricultureAndRuralAffairs], task.Agencies.ToArray().Select(a => a.Id));
        Assert.Equivalent(Plan.Tasks[TaskId.T045], task);
        Assert.Empty(task.Instruments.ToArray());
        Assert.Empty(task.Lacunae);
        Assert.Contains("种业", task.Text);
    }
}
