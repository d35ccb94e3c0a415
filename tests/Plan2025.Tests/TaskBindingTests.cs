namespace Plan2025.Tests;

/// <summary>The entries of a generated <c>PlanCoverage</c>.</summary>
public class TaskBindingTests
{
    [Theory]
    [InlineData(false, "T003 Implements a.cs:20")]
    [InlineData(true, "T003 Implements a.cs:20 (stale)")]
    public void A_binding_says_where_it_is(bool isStale, string expected) =>
        Assert.Equal(expected, new TaskBinding(TaskId.T003, TaskBindingKind.Implements, isStale, "M", "A", "a.cs", 20, null).ToString());
}
