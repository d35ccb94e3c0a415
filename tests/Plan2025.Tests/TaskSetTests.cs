using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Tests;

/// <summary>Task sets against the framework's own sets.</summary>
public class TaskSetTests
{
    [Fact]
    public void Algebra_agrees_with_hash_sets()
    {
        var random = new Random(118);
        for (var round = 0; round < 200; round++)
        {
            var (a, b) = (RandomIds(random), RandomIds(random));
            var (x, y) = (TaskSet.From(a), TaskSet.From(b));

            Assert.Equal(a.Count, x.Count);
            Assert.Equal(a.Order(), x.ToArray());
            Assert.Equal(a.Intersect(b).Order(), (x & y).ToArray());
            Assert.Equal(a.Union(b).Order(), (x | y).ToArray());
            Assert.Equal(a.Except(b).Order(), (x - y).ToArray());
            Assert.Equal(a.Except(b).Union(b.Except(a)).Order(), (x ^ y).ToArray());
            Assert.Equal(Enum.GetValues<TaskId>().Except(a), (~x).ToArray());
            Assert.Equal(a.IsSubsetOf(b), x.IsSubsetOf(y));
            Assert.Equal(a.IsSupersetOf(b), x.IsSupersetOf(y));
            Assert.Equal(a.Overlaps(b), x.Overlaps(y));
            Assert.Equal(a.SetEquals(b), x == y);
            Assert.Equal(a.IsSubsetOf(b), x.IsSubsetOf(b));
            Assert.Equal(a.IsProperSubsetOf(b), x.IsProperSubsetOf(b));
            Assert.Equal(a.IsSupersetOf(b), x.IsSupersetOf(b));
            Assert.Equal(a.IsProperSupersetOf(b), x.IsProperSupersetOf(b));
            Assert.True(x.IsProperSubsetOf(x | TaskSet.All) || x == TaskSet.All);
        }
    }

    [Fact]
    public void Sets_are_values()
    {
        var a = TaskSet.Of(TaskId.T118, TaskId.T001, TaskId.T064, TaskId.T065, TaskId.T001);
        TaskSet b = [TaskId.T001, TaskId.T064, TaskId.T065, TaskId.T118];

        Assert.Equal(a, b);
        Assert.True(a == b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.Equal("{T001, T064, T065, T118}", a.ToString());
        Assert.Equal(3, a.Remove(TaskId.T064).Count);
        Assert.Equal(4, a.Count);
        Assert.Equal(a, a.Remove(TaskId.T064).Add(TaskId.T064));
        Assert.Equal(118, TaskSet.All.Count);
        Assert.True(default(TaskSet).IsEmpty);
        Assert.Equal(TaskSet.Empty, ~TaskSet.All);
    }

    [Fact]
    public void Strangers_in_a_sequence_are_in_no_set()
    {
        TaskId[] withStranger = [TaskId.T001, (TaskId)200];
        var set = TaskSet.Of(TaskId.T001);

        Assert.True(set.IsSubsetOf(withStranger));
        Assert.True(set.IsProperSubsetOf(withStranger));
        Assert.False(set.IsSupersetOf(withStranger));
        Assert.False(set.SetEquals(withStranger));
        Assert.True(set.Overlaps(withStranger));
    }

    [Fact]
    public void A_set_is_a_read_only_set_of_the_framework()
    {
        IReadOnlySet<TaskId>[] sets = [Plan.Chapters[Chapter.Protection].Tasks];

        Assert.Equal(27, sets[0].Count);
        Assert.Contains(TaskId.T030, sets[0]);
        Assert.DoesNotContain(TaskId.T001, sets[0]);
    }

    private static HashSet<TaskId> RandomIds(Random random)
    {
        var share = random.NextDouble();
        return [.. Enum.GetValues<TaskId>().Where(_ => random.NextDouble() < share)];
    }
}
