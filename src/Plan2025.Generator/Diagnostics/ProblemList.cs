using System.Collections.Generic;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Diagnostics;

/// <summary>Collects the problems of one document.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    public int Count => _problems.Count;

    public void Add(ProblemKind kind, int start, int length, params string[] arguments) =>
        _problems.Add(new Problem(kind, start, length, arguments));

    public void Add<T>(ProblemKind kind, Located<T> place, params string[] arguments) =>
        Add(kind, place.Start, place.Length, arguments);

    /// <summary>All problems in the order in which a reader meets them.</summary>
    public EquatableArray<Problem> ToSortedArray()
    {
        _problems.Sort();
        return _problems;
    }
}
