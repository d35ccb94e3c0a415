using System;
using System.Linq;
using Xunit.Sdk;

namespace Plan2025.Samples.Tests;

/// <summary>How tests of users read: the names of their rows, and what a failed assertion says. samples/Testing shows how they are written.</summary>
public class TestingTests
{
    public static TheoryData<TaskId, PlanTask, PlanAgency, Chapter> Rows =>
        [.. Plan.Tasks.Select(t => new TheoryDataRow<TaskId, PlanTask, PlanAgency, Chapter>(t, t, t.Lead, t.Chapter))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Rows_have_names(TaskId id, PlanTask task, PlanAgency lead, Chapter chapter) =>
        Assert.EndsWith(
            $"(id: {id}, task: {task}, lead: {lead}, chapter: {chapter})",
            TestContext.Current.Test!.TestDisplayName,
            StringComparison.Ordinal);

    [Fact]
    public void Failures_name_tasks()
    {
        var values = Assert.Throws<EqualException>(() => Assert.Equal(Plan.Tasks[TaskId.T001], Plan.Tasks[TaskId.T002]));
        var sets = Assert.Throws<EqualException>(() => Assert.Equal(TaskSet.Create(TaskId.T001, TaskId.T045), TaskSet.Create(TaskId.T001)));
        var contains = Assert.Throws<ContainsException>(() => Assert.Contains(TaskId.T003, TaskSet.Create(TaskId.T001)));

        Assert.Equal("Assert.Equal() Failure: Values differ\nExpected: T001\nActual:   T002", values.Message.ReplaceLineEndings("\n"));
        Assert.Equal("Assert.Equal() Failure: Collections differ\nExpected: [T001, T045]\nActual:   [T001]", sets.Message.ReplaceLineEndings("\n"));
        Assert.Equal("Assert.Contains() Failure: Item not found in set\nSet:       [T001]\nNot found: T003", contains.Message.ReplaceLineEndings("\n"));
    }
}
