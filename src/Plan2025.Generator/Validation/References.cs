using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>The entries that are referred to by id, and which of them are.</summary>
internal sealed class References(PlanDocument document, ProblemList problems)
{
    private static readonly MessageText s_agency = new("an agency", "单位");
    private static readonly MessageText s_agencyKind = new("an agency kind", "单位类别");
    private static readonly MessageText s_instrument = new("an instrument", "法规政策文件");
    private static readonly MessageText s_instrumentKind = new("an instrument kind", "法规政策文件类别");

    public IdTable<AgencyEntry> Agencies { get; } = new(s_agency, document.Agencies, problems);

    public IdTable<Kind> AgencyKinds { get; } = new(s_agencyKind, document.AgencyKinds, problems);

    public IdTable<InstrumentEntry> Instruments { get; } = new(s_instrument, document.Instruments, problems);

    public IdTable<Kind> InstrumentKinds { get; } = new(s_instrumentKind, document.InstrumentKinds, problems);

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

    private readonly MessageText _what;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Located<string> First, List<MessageText> Users)> _unknown = new(StringComparer.Ordinal);

    /// <summary>Makes a table. Of two entries with one id the second one counts, so that its uses are not reported too.</summary>
    /// <param name="what">What an entry is, for messages.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="problems">Where problems are added.</param>
    public IdTable(MessageText what, IEnumerable<T> entries, ProblemList problems)
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
    public T? Find(Located<string> id, MessageText user)
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
            _problems.Add(ProblemKind.UnknownId, id.Span, () => new("{0}{1}", "{0}{1}", Hint(id.Value), OtherUsers(users)), id.Value, _what);
        }
    }

    public void ReportUnused()
    {
        foreach (var entry in _entries.Values.Where(e => !_used.Contains(e.Id.Value)))
        {
            _problems.Add(ProblemKind.UnusedEntry, entry.Id.Span, entry.Id.Value, _what);
        }
    }

    private MessageText Hint(string written) =>
        _entries.Values.FirstOrDefault(entry => entry.Spellings.Any(spelling => spelling.Value == written)) is { } meant
            ? new("; did you mean '{0}'?", "；是否应为“{0}”？", meant.Id.Value)
            : Suggestion.OrChoice(written, _entries.Keys);

    private static MessageText OtherUsers(List<MessageText> users)
    {
        var others = users.Distinct().Skip(1).ToArray();
        var shown = MessageText.List(others.Take(MaximumUsers));
        return others.Length == 0 ? MessageText.Empty
            : others.Length <= MaximumUsers ? new("; also used by {0}", "；使用它的还有：{0}", shown)
            : new("; also used by {0} and {1} more", "；使用它的还有：{0}，另有 {1} 处", shown, Invariant.Text(others.Length - MaximumUsers));
    }
}
