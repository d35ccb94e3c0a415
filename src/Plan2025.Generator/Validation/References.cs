using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>The entries that are referred to by id, and which of them are.</summary>
internal sealed class References(PlanDocument document, ProblemList problems)
{
    public IdTable<AgencyEntry> Agencies { get; } = new("an agency", document.Agencies.Select(a => (a.Id, a)), problems);

    public IdTable<Kind> AgencyKinds { get; } = new("an agency kind", document.AgencyKinds.Select(k => (k.Id, k)), problems);

    public IdTable<InstrumentEntry> Instruments { get; } = new("an instrument", document.Instruments.Select(i => (i.Id, i)), problems);

    public IdTable<Kind> InstrumentKinds { get; } = new("an instrument kind", document.InstrumentKinds.Select(k => (k.Id, k)), problems);

    /// <summary>Reports what nothing has referred to: it is a leftover, or the use is missing.</summary>
    public void ReportUnused()
    {
        Agencies.ReportUnused();
        AgencyKinds.ReportUnused();
        Instruments.ReportUnused();
        InstrumentKinds.ReportUnused();
    }
}

/// <summary>The entries of one kind by their ids.</summary>
internal sealed class IdTable<T>
    where T : class
{
    private readonly string _what;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, (Located<string> Id, T Entry)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Makes a table. Of two entries with one id the second one counts, so that its uses are not reported too.</summary>
    /// <param name="what">What an entry is, for messages.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="problems">Where problems are added.</param>
    public IdTable(string what, IEnumerable<(Located<string> Id, T Entry)> entries, ProblemList problems)
    {
        (_what, _problems) = (what, problems);
        foreach (var entry in entries.Where(e => !e.Id.IsMissing))
        {
            _entries[entry.Id.Value] = entry;
        }
    }

    /// <summary>The entry that an id refers to; null where there is none, which is reported, or no id, which has been.</summary>
    public T? Find(Located<string> id)
    {
        if (id.IsMissing)
        {
            return null;
        }

        _used.Add(id.Value);
        if (_entries.TryGetValue(id.Value, out var found))
        {
            return found.Entry;
        }

        _problems.Add(ProblemKind.UnknownId, id.Span, () => Suggestion.OrChoice(id.Value, _entries.Keys), id.Value, _what);
        return null;
    }

    public void ReportUnused()
    {
        foreach (var (id, _) in _entries.Values.Where(e => !_used.Contains(e.Id.Value)))
        {
            _problems.Add(ProblemKind.UnusedEntry, id.Span, id.Value, _what);
        }
    }
}
