using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Documents.Comparing;

/// <summary>What became of each task of a plan in another one.</summary>
/// <param name="Old">The old plan.</param>
/// <param name="New">The new plan.</param>
/// <param name="Language">The language in which they were compared.</param>
/// <param name="Changes">What became of the tasks, in the order of the new plan; what is gone is where it was.</param>
internal sealed record PlanComparison(PlanDocument Old, PlanDocument New, string Language, IReadOnlyList<Change> Changes)
{
    /// <summary>Compares two plans.</summary>
    /// <param name="old">The old plan.</param>
    /// <param name="new">The new plan.</param>
    /// <param name="byHand">What a person matched.</param>
    /// <exception cref="UsageException">The plans have no language in common.</exception>
    public static PlanComparison Create(PlanDocument old, PlanDocument @new, IReadOnlyList<(int[] Old, int[] New)> byHand)
    {
        var language = old.Expressions.Select(expression => expression.Language.Value)
            .FirstOrDefault(tag => @new.Expressions.Any(expression => expression.Language.Value == tag))
            ?? throw new UsageException("the plans have no language in common");
        var (from, to) = (ComparedTask.Of(old, language), ComparedTask.Of(@new, language));
        var matches = TaskMatcher.Match(from, to, byHand);
        var sections = Sections(matches);
        var changes = matches.Select(match => new Change(FateOf(match, sections), match.Old, match.New, match.Similarity, match.IsByHand))
            .Concat(from.Except(matches.SelectMany(match => match.Old)).Select(task => new Change(Fate.Gone, [task], [], 0, false)))
            .Concat(to.Except(matches.SelectMany(match => match.New)).Select(task => new Change(Fate.New, [], [task], 0, false)));
        return new PlanComparison(old, @new, language, Ordered(changes));
    }

    /// <summary>Whether two agencies are the same body: they have a name in common.</summary>
    public static bool IsSame(AgencyEntry a, AgencyEntry b) => Names(a).Overlaps(Names(b));

    private static HashSet<string> Names(AgencyEntry agency) =>
        [.. agency.Printed.Texts.Concat(agency.FullName.Texts).Select(text => text.Text.Value), .. agency.Aliases.Select(alias => alias.Value)];

    private static Fate FateOf(TaskMatch match, Dictionary<(string, string), (string, string)> sections)
    {
        if (match.Old.Count == 0)
        {
            return Fate.New;
        }

        if (match.New.Count == 0)
        {
            return Fate.Gone;
        }

        if (match.Old.Count > 1 || match.New.Count > 1)
        {
            return match.New.Count > 1 ? Fate.Split : Fate.Merged;
        }

        var (old, @new) = (match.Old[0], match.New[0]);
        var fate = Fate.Unchanged;
        fate |= old.Text == @new.Text ? 0 : Fate.Reworded;
        fate |= old.Label == @new.Label ? 0 : Fate.Renumbered;
        fate |= sections[(old.Chapter, old.Section)] == (@new.Chapter, @new.Section) ? 0 : Fate.Moved;
        fate |= IsSame(old.Agencies[0], @new.Agencies[0]) ? 0 : Fate.AnotherLead;
        var isSameSet = old.Agencies.All(agency => @new.Agencies.Any(other => IsSame(agency, other)))
            && @new.Agencies.All(agency => old.Agencies.Any(other => IsSame(agency, other)));
        return fate | (isSameSet ? 0 : Fate.OtherParticipants);
    }

    /// <summary>What each section is called in the new plan: the same, or what most of its tasks are in.</summary>
    private static Dictionary<(string, string), (string, string)> Sections(IReadOnlyList<TaskMatch> matches)
    {
        var pairs = matches.Where(match => match.Old.Count == 1 && match.New.Count == 1)
            .Select(match => (Old: (match.Old[0].Chapter, match.Old[0].Section), New: (match.New[0].Chapter, match.New[0].Section))).ToArray();
        var still = pairs.Select(pair => pair.New).ToHashSet();
        return pairs.GroupBy(pair => pair.Old).ToDictionary(
            group => group.Key,
            group => still.Contains(group.Key) ? group.Key : group.GroupBy(pair => pair.New).MaxBy(same => same.Count())!.Key);
    }

    private static Change[] Ordered(IEnumerable<Change> changes)
    {
        // A task that is gone follows the one that it followed in the old plan.
        var all = changes.ToArray();
        var last = new Dictionary<int, int>();
        foreach (var change in all.Where(change => change.Old.Count > 0 && change.New.Count > 0))
        {
            foreach (var old in change.Old)
            {
                last[old.Number] = change.New[0].Number;
            }
        }

        return [.. all.OrderBy(change => change.New.Count > 0 ? change.New[0].Number : Before(change.Old[0].Number)).ThenBy(change => change.New.Count > 0 ? 0 : 1).ThenBy(change => change.Old.Count > 0 ? change.Old[0].Number : 0)];

        int Before(int number)
        {
            while (number > 0 && !last.ContainsKey(number))
            {
                number--;
            }

            return number == 0 ? 0 : last[number];
        }
    }
}
