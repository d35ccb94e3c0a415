using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>The entries that are referred to by id, and which of them are.</summary>
internal sealed class References(PlanDocument document, ProblemList problems)
{
    public IdTable<AgencyEntry> Agencies { get; } = new("an agency", document.Agencies, problems);

    public IdTable<Kind> AgencyKinds { get; } = new("an agency kind", document.AgencyKinds, problems);

    public IdTable<InstrumentEntry> Instruments { get; } = new("an instrument", document.Instruments, problems);

    public IdTable<Kind> InstrumentKinds { get; } = new("an instrument kind", document.InstrumentKinds, problems);

    public void ReportUnknown()
    {
        Agencies.ReportUnknown();
        AgencyKinds.ReportUnknown();
        Instruments.ReportUnknown();
        InstrumentKinds.ReportUnknown();
    }

    /// <summary>Reports what nothing has referred to: it is a leftover, the use is missing, or another year's plan uses it.</summary>
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
    where T : class, IIdentified
{
    /// <summary>As many as can be listed in a message.</summary>
    private const int MaximumUsers = 10;

    private readonly string _what;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Located<string> First, List<string> Users)> _unknown = new(StringComparer.Ordinal);

    /// <summary>Makes a table. Of two entries with one id the second one counts, so that its uses are not reported too.</summary>
    /// <param name="what">What an entry is, for messages.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="problems">Where problems are added.</param>
    public IdTable(string what, IEnumerable<T> entries, ProblemList problems)
    {
        (_what, _problems) = (what, problems);
        foreach (var entry in entries.Where(e => !e.Id.IsMissing))
        {
            _entries[entry.Id.Value] = entry;
        }
    }

    /// <summary>The entry that an id refers to; null where there is none, or no id, which has been reported.</summary>
    /// <param name="id">The id.</param>
    /// <param name="user">What refers to it, for messages.</param>
    public T? Find(Located<string> id, string user)
    {
        if (id.IsMissing)
        {
            return null;
        }

        _used.Add(id.Value);
        if (_entries.TryGetValue(id.Value, out var found))
        {
            return found;
        }

        if (!_unknown.TryGetValue(id.Value, out var unknown))
        {
            _unknown.Add(id.Value, unknown = (id, []));
        }

        unknown.Users.Add(user);
        return null;
    }

    /// <summary>Reports each id that no entry has, once, where it is first used.</summary>
    public void ReportUnknown()
    {
        foreach (var (id, users) in _unknown.Values)
        {
            _problems.Add(ProblemKind.UnknownId, id.Span, () => Hint(id.Value) + OtherUsers(users), id.Value, _what);
        }
    }

    public void ReportUnused()
    {
        foreach (var entry in _entries.Values.Where(e => !_used.Contains(e.Id.Value)))
        {
            _problems.Add(ProblemKind.UnusedEntry, entry.Id.Span, entry.Id.Value, _what);
        }
    }

    private string Hint(string written) =>
        _entries.Values.FirstOrDefault(entry => entry.Spellings.Any(spelling => spelling.Value == written)) is { } meant
            ? $"; did you mean '{meant.Id.Value}'?"
            : Suggestion.OrChoice(written, _entries.Keys);

    private static string OtherUsers(List<string> users)
    {
        var others = users.Distinct().Skip(1).ToArray();
        return others.Length == 0 ? ""
            : others.Length <= MaximumUsers ? "; also used by " + string.Join(", ", others)
            : $"; also used by {string.Join(", ", others.Take(MaximumUsers))} and {Invariant.Text(others.Length - MaximumUsers)} more";
    }
}
