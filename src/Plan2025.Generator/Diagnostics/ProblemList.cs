using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Diagnostics;

/// <summary>Collects the problems of one document.</summary>
internal sealed class ProblemList
{
    /// <summary>As many as somebody reads.</summary>
    public const int MaximumListed = 100;

    /// <summary>What one slip causes in many places, such as the misspelt id of an agency, need not be listed each time.</summary>
    public const int MaximumListedOfSame = 10;

    private readonly List<Problem> _problems = [];

    /// <summary>Whether there is anything to say.</summary>
    public bool HasAny => _problems.Count > 0;

    /// <summary>Whether anything stands in the way of compiling the document.</summary>
    public bool HasErrors => _problems.Exists(problem => !problem.IsWarning);

    public bool Has(ProblemKind kind) => _problems.Exists(problem => problem.Kind == kind);

    public void Add(ProblemKind kind, int start, int length, params string[] arguments) =>
        _problems.Add(new Problem(kind, start, length, System.Array.ConvertAll(arguments, Readable.Text)));

    public void Add<T>(ProblemKind kind, Located<T> place, params string[] arguments) =>
        Add(kind, place.Start, place.Length, arguments);

    /// <summary>The problems in the order in which a reader meets them: a readable number, and how many there are beyond.</summary>
    public EquatableArray<Problem> ToReport()
    {
        if (!HasAny)
        {
            return EquatableArray<Problem>.Empty;
        }

        // When room is short, malformed JSON comes first, of which much else may only follow; then other errors.
        var same = new Dictionary<(ProblemKind, string), int>();
        var listed = new List<Problem>();
        var hidden = new List<Problem>();
        foreach (var problem in _problems.OrderBy(Rank).ThenBy(p => p))
        {
            var cause = (problem.Kind, problem.Cause);
            same.TryGetValue(cause, out var count);
            same[cause] = count + 1;
            (count < MaximumListedOfSame && listed.Count < MaximumListed ? listed : hidden).Add(problem);
        }

        if (hidden.Count > 0)
        {
            listed.Add(Rest(hidden));
        }

        listed.Sort();
        return listed;
    }

    private static int Rank(Problem problem) => problem.Kind == ProblemKind.MalformedJson ? 0 : problem.IsWarning ? 2 : 1;

    private static Problem Rest(List<Problem> hidden)
    {
        var first = hidden.Min();
        var counts = hidden
            .GroupBy(problem => problem.Kind)
            .OrderBy(group => group.Key)
            .Select(group => group.Count().ToString(System.Globalization.CultureInfo.InvariantCulture) + " × " + Rules.Of(group.Key).Id);
        return new Problem(
            ProblemKind.MoreProblems,
            first.Start,
            first.Length,
            [hidden.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Join(", ", counts)]);
    }
}
