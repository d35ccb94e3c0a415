using System;
using System.Linq;

namespace Plan2025.Tests;

/// <summary>What generated coverage is made of: sets from bits, and lists of bindings over a table.</summary>
public class TaskBindingsTests
{
    [Fact]
    public void A_set_from_bits_has_the_tasks_of_the_bits() =>
        Assert.Equal(
            TaskSet.Of(TaskId.T001, TaskId.T064, TaskId.T065, TaskId.T118),
            TaskSet.Empty.WithBits(0, 0x8000_0000_0000_0001).WithBits(1, 1UL << (118 - 65) | 1));

    [Theory]
    [InlineData(-1, 0UL)]
    [InlineData(2, 0UL)]
    [InlineData(1, 1UL << (119 - 65))]
    public void Bits_that_stand_for_no_task_are_refused(int word, ulong bits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TaskSet.Empty.WithBits(word, bits));

    [Fact]
    public void Bindings_of_a_task_are_its_rows_of_the_table()
    {
        var all = new TaskBindings<Rows>(default);

        Assert.Equal([2, 3, 3, 7], all.Select(b => (int)b.Task));
        Assert.Equal([20, 30], all.Of(TaskId.T003).Select(b => b.Line));
        Assert.Equal(10, all.Of(TaskId.T002)[0].Line);
        Assert.Empty(all.Of(TaskId.T001));
        Assert.Empty(all.Of(TaskId.T118));
        Assert.Empty(all.Of(TaskId.T003).Of(TaskId.T002));
        Assert.Throws<ArgumentOutOfRangeException>(() => all.Of(TaskId.T003)[2]);
        Assert.Empty(default(TaskBindings<Rows>));
    }

    [Fact]
    public void A_binding_says_where_it_is()
    {
        Assert.Equal("T003 Implements a.cs:20", new TaskBindings<Rows>(default)[1].ToString());
        Assert.Equal("T003 Defers a.cs:30 (stale)", new TaskBindings<Rows>(default)[2].ToString());
        Assert.Equal(("", "", "", null), (default(TaskBinding).Member, default(TaskBinding).Assembly, default(TaskBinding).File, default(TaskBinding).Reason));
    }

    [Fact]
    public void Bindings_are_equal_where_all_of_them_is()
    {
        var binding = new TaskBinding(TaskId.T002, TaskBindingKind.Defers, false, "M", "A", "a.cs", 10, "later");
        TaskBinding same = new(TaskId.T002, TaskBindingKind.Defers, false, "M", "A", "a.cs", 10, "later");
        TaskBinding[] others =
        [
            new(TaskId.T003, TaskBindingKind.Defers, false, "M", "A", "a.cs", 10, "later"),
            new(TaskId.T002, TaskBindingKind.Verifies, false, "M", "A", "a.cs", 10, "later"),
            new(TaskId.T002, TaskBindingKind.Defers, true, "M", "A", "a.cs", 10, "later"),
            new(TaskId.T002, TaskBindingKind.Defers, false, "N", "A", "a.cs", 10, "later"),
            new(TaskId.T002, TaskBindingKind.Defers, false, "M", "B", "a.cs", 10, "later"),
            new(TaskId.T002, TaskBindingKind.Defers, false, "M", "A", "b.cs", 10, "later"),
            new(TaskId.T002, TaskBindingKind.Defers, false, "M", "A", "a.cs", 11, "later"),
            new(TaskId.T002, TaskBindingKind.Defers, false, "M", "A", "a.cs", 10, null),
        ];

        Assert.Equal((true, false, true), (binding == same, binding != same, binding.Equals((object)same)));
        Assert.Equal(binding.GetHashCode(), same.GetHashCode());
        Assert.All(others, other => Assert.Equal((false, true, false), (binding == other, binding != other, binding.Equals((object)other))));
    }

    [Fact]
    public void Lists_of_bindings_are_equal_where_they_have_the_same_rows()
    {
        var all = new TaskBindings<Rows>(default);
        var list = all.Of(TaskId.T003);

        Assert.Equal((true, false), (list == all.Of(TaskId.T003), list != all.Of(TaskId.T003)));
        Assert.Equal(list.GetHashCode(), all.Of(TaskId.T003).GetHashCode());
        Assert.All([all, all.Of(TaskId.T002), all.Of(TaskId.T007), all.Of(TaskId.T001)], other => Assert.Equal((false, true), (list == other, list != other)));
        Assert.False(all.Of(TaskId.T002) == all.Of(TaskId.T007));
    }

    private readonly struct Rows : ITaskBindingTable
    {
        public int Count => 4;

        public TaskBinding Read(int row) => row switch
        {
            0 => new(TaskId.T002, TaskBindingKind.Implements, false, "M", "A", "a.cs", 10, null),
            1 => new(TaskId.T003, TaskBindingKind.Implements, false, "M", "A", "a.cs", 20, null),
            2 => new(TaskId.T003, TaskBindingKind.Defers, true, "M", "A", "a.cs", 30, "later"),
            _ => new(TaskId.T007, TaskBindingKind.Verifies, false, "M", "A", "a.cs", 40, null),
        };
    }
}
