using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Collects the problems of one document.</summary>
internal sealed class ProblemList
{
    /// <summary>The most problems that are reported.</summary>
    public const int MaximumListed = 100;

    /// <summary>What one slip causes in many places, such as the misspelt id of an agency, need not be listed each time.</summary>
    public const int MaximumListedOfSame = 10;

    private const int LongestArgument = 200;

    private readonly List<(Problem Problem, Func<MessageText>? Hint)> _problems = [];

    /// <summary>Whether the document can't be compiled.</summary>
    public bool HasErrors => _problems.Exists(p => !p.Problem.IsWarning);

    public void Add(ProblemKind kind, SourceSpan span, params MessageText[] arguments) => Add(kind, span, null, arguments);

    /// <summary>Adds a problem with a last argument that is costly, so that it is asked for only if the problem is listed.</summary>
    public void Add(ProblemKind kind, SourceSpan span, Func<MessageText>? hint, params MessageText[] arguments) =>
        _problems.Add((new Problem(kind, span.Start, span.Length, Array.ConvertAll(arguments, Shown)), hint));

    /// <summary>The problems in the order in which a reader meets them: a readable number, and how many there are beyond.</summary>
    public EquatableArray<Problem> ToReport()
    {
        // When room is short, errors come first.
        var same = new Dictionary<(ProblemKind, string), int>();
        var listed = new List<Problem>();
        var hidden = new List<Problem>();
        foreach (var (problem, hint) in _problems.OrderBy(p => Rank(p.Problem)).ThenBy(p => p.Problem))
        {
            var cause = (problem.Kind, problem.Cause);
            same.TryGetValue(cause, out var count);
            same[cause] = count + 1;
            if (count >= MaximumListedOfSame || listed.Count >= MaximumListed)
            {
                hidden.Add(problem);
            }
            else
            {
                listed.Add(hint is null ? problem : problem with { Arguments = [.. problem.Arguments, Shown(hint())] });
            }
        }

        if (hidden.Count > 0)
        {
            listed.Add(Rest(hidden));
        }

        listed.Sort();
        return listed;
    }

    private static MessageText Shown(MessageText argument) => argument.Map(text => UntrustedText.Show(text, LongestArgument));

    private static int Rank(Problem problem) => problem.IsWarning ? 1 : 0;

    private static Problem Rest(List<Problem> hidden)
    {
        var first = hidden.Min();
        var counts = hidden
            .GroupBy(problem => problem.Kind)
            .OrderBy(group => group.Key)
            .Select(group => $"{Invariant.Text(group.Count())} × {Rules.Of(group.Key).Id}");
        return new Problem(
            ProblemKind.MoreProblems, first.Start, first.Length, [Invariant.Text(hidden.Count), MessageText.List(counts)]);
    }
}
