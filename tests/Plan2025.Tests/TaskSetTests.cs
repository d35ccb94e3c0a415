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
            var (x, y) = (TaskSet.CreateRange(a), TaskSet.CreateRange(b));

            Assert.Equal(a.Count, x.Count);
            Assert.Equal(a.Order(), x.ToArray());
            Assert.Equal(a.Intersect(b).Order(), (x & y).ToArray());
            Assert.Equal(a.Union(b).Order(), (x | y).ToArray());
            Assert.Equal(a.Except(b).Order(), (x - y).ToArray());
            Assert.Equal(a.Except(b).Union(b.Except(a)).Order(), (x ^ y).ToArray());
            Assert.Equal(Enum.GetValues<TaskId>().Except(a), (~x).ToArray());
        }
    }

    /// <summary>Sets taken by chance are hardly ever inside one another, so these are made to be.</summary>
    [Fact]
    public void Relations_agree_with_hash_sets()
    {
        var random = new Random(2025);
        for (var round = 0; round < 100; round++)
        {
            var whole = RandomIds(random);
            HashSet<TaskId> part = [.. whole.Where(_ => random.Next(2) == 0)];
            HashSet<TaskId> rest = [.. whole.Except(part)];
            HashSet<TaskId> one = [whole.FirstOrDefault(TaskId.T118)];
            HashSet<TaskId>[] sets = [whole, part, rest, one, [], [.. Plan.Tasks.Select(t => t.Id)], RandomIds(random)];
            foreach (var a in sets)
            {
                foreach (var b in sets)
                {
                    var (x, y) = (TaskSet.CreateRange(a), TaskSet.CreateRange(b));
                    Assert.Equal((a.IsSubsetOf(b), a.IsSubsetOf(b)), (x.IsSubsetOf(y), x.IsSubsetOf(b)));
                    Assert.Equal((a.IsSupersetOf(b), a.IsSupersetOf(b)), (x.IsSupersetOf(y), x.IsSupersetOf(b)));
                    Assert.Equal((a.IsProperSubsetOf(b), a.IsProperSubsetOf(b)), (x.IsProperSubsetOf(y), x.IsProperSubsetOf(b)));
                    Assert.Equal((a.IsProperSupersetOf(b), a.IsProperSupersetOf(b)), (x.IsProperSupersetOf(y), x.IsProperSupersetOf(b)));
                    Assert.Equal((a.Overlaps(b), a.Overlaps(b)), (x.Overlaps(y), x.Overlaps(b)));
                    Assert.Equal((a.SetEquals(b), !a.SetEquals(b), a.SetEquals(b)), (x == y, x != y, x.SetEquals(b)));
                    Assert.Equal(a.Count == 0, x.IsEmpty);
                }
            }
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => TaskSet.Create(null!));
        Assert.Throws<ArgumentNullException>(() => TaskSet.CreateRange(null!));
        Assert.Throws<ArgumentNullException>(() => TaskSet.All.IsSubsetOf(null!));
        Assert.Throws<ArgumentNullException>(() => TaskSet.All.SetEquals(null!));
    }

    [Fact]
    public void Enumerators_can_be_reset()
    {
        var ids = TaskSet.Create(TaskId.T002, TaskId.T070).GetEnumerator();

        Assert.Equal([TaskId.T002, TaskId.T070], Rest(ref ids));
        Assert.False(ids.MoveNext());
        ids.Reset();
        Assert.Equal([TaskId.T002, TaskId.T070], Rest(ref ids));

        static List<TaskId> Rest(ref TaskSet.Enumerator ids)
        {
            var rest = new List<TaskId>();
            while (ids.MoveNext())
            {
                rest.Add(ids.Current);
            }

            return rest;
        }
    }

    [Fact]
    public void Sets_that_differ_have_different_hash_codes_nearly_always()
    {
        var codes = Plan.Tasks.Select(t => TaskSet.Create(t.Id).GetHashCode()).Concat(Plan.Tasks.Select(t => TaskSet.All.Without(t.Id).GetHashCode())).ToArray();

        Assert.True(codes.Distinct().Count() >= codes.Length - 1);
        Assert.NotEqual(TaskSet.Create(TaskId.T001).GetHashCode(), TaskSet.Create(TaskId.T065).GetHashCode());
    }

    [Fact]
    public void Sets_are_values()
    {
        var a = TaskSet.Create(TaskId.T118, TaskId.T001, TaskId.T064, TaskId.T065, TaskId.T001);
        TaskSet b = [TaskId.T001, TaskId.T064, TaskId.T065, TaskId.T118];

        Assert.Equal(a, b);
        Assert.True(a == b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.Equal("T001 | T064..T065 | T118", a.ToString());
        Assert.Equal(3, a.Without(TaskId.T064).Count);
        Assert.Equal(4, a.Count);
        Assert.Equal(a, a.Without(TaskId.T064).With(TaskId.T064));
        Assert.Equal(118, TaskSet.All.Count);
        Assert.True(default(TaskSet).IsEmpty);
        Assert.Equal(TaskSet.Empty, ~TaskSet.All);
    }

    [Fact]
    public void A_set_is_read_as_tasks()
    {
        var mine = TaskSet.Create(TaskId.T070, TaskId.T002);

        Assert.Equal([TaskId.T002, TaskId.T070], Plan.Tasks[mine].Select(t => t.Id));
        Assert.Equal(2, Plan.Tasks[mine].Count);
        Assert.Empty(Plan.Tasks[TaskSet.Empty]);
        Assert.True(Plan.Tasks.TryGet(TaskId.T118, out var last));
        Assert.Equal(TaskId.T118, last.Id);
        Assert.False(Plan.Tasks.TryGet((TaskId)119, out var none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void Every_spelling_is_parsed_and_listed_with_the_name_first()
    {
        foreach (var agency in Plan.Agencies)
        {
            Assert.Equal(agency.Name, agency.Spellings[0]);
            Assert.All(agency.Spellings.ToArray(), s => Assert.Equal(agency, PlanAgency.Parse(s)));
        }

        Assert.All(Plan.Instruments, i => Assert.All(i.Spellings.ToArray(), s => Assert.Equal(i, PlanInstrument.Parse(s))));
        Assert.Contains("CNIPA", Plan.Agencies[Agency.IntellectualPropertyAdministration].Spellings.ToArray());
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
