using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks what the values of a document mean together.</summary>
internal sealed class PlanValidator
{
    private readonly PlanDocument _document;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, AgencyEntry> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstrumentEntry> _instruments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Kind> _agencyKinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Kind> _instrumentKinds = new(StringComparer.Ordinal);
    private readonly LanguageCheck _languages;

    private PlanValidator(PlanDocument document, ProblemList problems)
    {
        _document = document;
        _problems = problems;
        _languages = new LanguageCheck(document.Expressions, problems);
    }

    public static void Validate(PlanDocument document, ProblemList problems) =>
        new PlanValidator(document, problems).Validate();

    private void Validate()
    {
        var isWhole = !_problems.HasErrors;
        CollectIds();
        Sequences();
        Header();
        Expressions();
        Agencies();
        Instruments();
        foreach (var kind in _document.AgencyKinds.Concat(_document.InstrumentKinds))
        {
            Complete(kind.Title, "title", kind.Name);
        }

        foreach (var chapter in _document.Chapters)
        {
            Complete(chapter.Title, "title", chapter.Name);
            foreach (var section in chapter.Sections)
            {
                Complete(section.Title, "title", section.Name);
            }
        }

        var tasks = new TaskValidator(_agencies, _instruments, _languages, _problems);
        foreach (var task in _document.Tasks)
        {
            Complete(task.Text, "text", task.Name);
            tasks.Validate(task);
        }

        new ErratumValidator(_document, _problems).Validate();
        if (isWhole
            && !_problems.Has(ProblemKind.UnknownId)
            && !_problems.Has(ProblemKind.DuplicateId)
            && !_problems.Has(ProblemKind.EmptyList))
        {
            // Else the use may be what is wrong.
            UsageCheck.Check(_document, _problems);
        }
    }

    private void Sequences()
    {
        Sequence("an expression", _document.Expressions.Select(e => (e.Number, e.Name)));
        Sequence("an agency kind", Names(_document.AgencyKinds));
        Sequence("an agency", Names(_document.Agencies));
        Sequence("an instrument kind", Names(_document.InstrumentKinds));
        Sequence("an instrument", Names(_document.Instruments));
        Sequence("a chapter", Names(_document.Chapters));
        Sequence("a section", Names(_document.Sections));
        Sequence("a task", Names(_document.Tasks), reserved: "KnownTasks");
        if (_document.Chapters.Count > 0 && !_document.Tasks.Any())
        {
            _problems.Add(ProblemKind.EmptyList, _document.Chapters[0].Place, "tasks");
        }
    }

    private void Sequence(
        string what, IEnumerable<(Located<int> Number, Located<string> Name)> entries, string? reserved = null)
    {
        var all = entries.ToArray();
        var check = new SequenceCheck(what, _problems);
        check.Numbers(Array.ConvertAll(all, entry => entry.Number));
        check.Names(all.Select(entry => entry.Name), reserved);
    }

    private static IEnumerable<(Located<int> Number, Located<string> Name)> Names<T>(IEnumerable<T> entries)
        where T : INumbered => entries.Select(e => (e.Number, e.Name));

    private void CollectIds()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Collect([], _document.Header.Id, _document.Header, seen);
        foreach (var source in _document.SourceIds)
        {
            Collect([], source, source, seen);
        }

        foreach (var kind in _document.AgencyKinds)
        {
            Collect(_agencyKinds, kind.Id, kind, seen);
        }

        foreach (var agency in _document.Agencies)
        {
            Collect(_agencies, agency.Id, agency, seen);
        }

        foreach (var kind in _document.InstrumentKinds)
        {
            Collect(_instrumentKinds, kind.Id, kind, seen);
        }

        foreach (var instrument in _document.Instruments)
        {
            Collect(_instruments, instrument.Id, instrument, seen);
        }
    }

    private void Collect<T>(Dictionary<string, T> entries, Located<string> id, T entry, HashSet<string> seen)
    {
        if (id.Length == 0)
        {
            return;
        }

        // A second entry of an id is found all the same, so that its uses are not reported too.
        entries[id.Value] = entry;
        if (!seen.Add(id.Value))
        {
            _problems.Add(ProblemKind.DuplicateId, id, id.Value);
        }
    }

    private void Header()
    {
        var header = _document.Header;
        Complete(header.Title, "title", header.Id);
        Complete(header.Preamble, "preamble", header.Id);
        Complete(header.LeadRule, "leadRule", header.Id);
        Complete(header.Notice.Title, "title", "the notice");
        Complete(header.Notice.Addressees, "addressees", "the notice");
        Complete(header.Notice.Body, "body", "the notice");
        Complete(header.Notice.Signature, "signature", "the notice");
        Complete(header.Notice.Date, "date", "the notice");
        Known(header.Issuer, _agencies, "an agency");
    }

    private void Expressions()
    {
        var cultures = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var expression in _document.Expressions)
        {
            Complete(expression.Title, "title", expression.Name);
            foreach (var culture in expression.Cultures.Where(c => c.Length > 0))
            {
                if (cultures.TryGetValue(culture.Value, out var other))
                {
                    _problems.Add(
                        ProblemKind.AmbiguousSpelling, culture, culture.Value, other, expression.Name.Value);
                }
                else
                {
                    cultures.Add(culture.Value, expression.Name.Value);
                }
            }
        }
    }

    private void Agencies()
    {
        var spellings = new SpellingCheck(_problems);
        foreach (var agency in _document.Agencies)
        {
            Known(agency.Kind, _agencyKinds, "an agency kind");
            _languages.Known(agency.Printed);
            _languages.Known(agency.FullName);
            if (agency.Printed.Place.Length > 0)
            {
                // The full name stands in where the plan is not printed in a language.
                _languages.Complete(agency.FullName, agency.DisplayName, "printed' or 'fullName", agency.Name.Value);
            }

            var owner = agency.Name.Value;
            spellings.Add(agency.Name, owner);
            spellings.Add(agency.Abbreviation, owner);
            spellings.Add(agency.Printed, owner);
            spellings.Add(agency.FullName, owner);
            spellings.Add(agency.Aliases, owner);
        }
    }

    private void Instruments()
    {
        var spellings = new SpellingCheck(_problems);
        foreach (var instrument in _document.Instruments)
        {
            Known(instrument.Kind, _instrumentKinds, "an instrument kind");
            Complete(instrument.Title, "title", instrument.Name);
            spellings.Add(instrument.Name, instrument.Name.Value);
            spellings.Add(instrument.Title, instrument.Name.Value);
            spellings.Add(instrument.Aliases, instrument.Name.Value);
        }
    }

    private void Complete(LocalizedText text, string what, Located<string> owner) => Complete(text, what, owner.Value);

    private void Complete(LocalizedText text, string what, string owner)
    {
        _languages.Known(text);
        _languages.Complete(text, language => text[language], what, owner);
    }

    private void Known<T>(Located<string> id, Dictionary<string, T> entries, string what) =>
        ReferenceCheck.Known(id, entries, what, _problems);
}
