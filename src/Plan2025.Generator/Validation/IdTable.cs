using System;
using System.Collections.Generic;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>The entries of one sort by their ids, and which of them somebody refers to.</summary>
/// <param name="what">What the entries are, for messages.</param>
/// <param name="problems">Where problems are added.</param>
internal sealed class IdTable<T>(string what, ProblemList problems)
    where T : class
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Adds an entry. A second one of an id takes the place of the first, so that its uses are not reported too.</summary>
    public void Add(Located<string> id, T entry) => _entries[id.Value] = new Entry(id, entry);

    /// <summary>What an id refers to; null where there is no such entry, which is reported, or no id, which has been.</summary>
    /// <param name="id">The id.</param>
    /// <param name="user">What refers to it.</param>
    public T? Find(Located<string> id, object user) => Find(id, user, out _);

    /// <inheritdoc cref="Find(Located{string}, object)"/>
    /// <param name="id">The id.</param>
    /// <param name="user">What refers to it.</param>
    /// <param name="isRepeated">Whether it was this one that referred to it last.</param>
    public T? Find(Located<string> id, object user, out bool isRepeated)
    {
        isRepeated = false;
        if (id.Length == 0)
        {
            return null;
        }

        if (_entries.TryGetValue(id.Value, out var entry))
        {
            isRepeated = ReferenceEquals(entry.LastUser, user);
            entry.LastUser = user;
            return entry.Value;
        }

        problems.Add(ProblemKind.UnknownId, id, id.Value, what, Suggestion.OrChoice(id.Value, _entries.Keys));
        return null;
    }

    /// <summary>Reports what nobody has referred to: it is a leftover, or the use is missing.</summary>
    public void ReportUnused()
    {
        foreach (var entry in _entries.Values)
        {
            if (entry.LastUser is null)
            {
                problems.Add(ProblemKind.UnusedEntry, entry.Id, entry.Id.Value, what);
            }
        }
    }

    private sealed class Entry(Located<string> id, T value)
    {
        public Located<string> Id { get; } = id;

        public T Value { get; } = value;

        public object? LastUser { get; set; }
    }
}
