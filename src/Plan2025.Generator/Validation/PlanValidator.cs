using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks what the values of a document mean together.</summary>
internal sealed class PlanValidator
{
    /// <summary>How many spellings an entry has, about.</summary>
    private const int SpellingsOfEntry = 8;

    private readonly PlanDocument _document;
    private readonly ProblemList _problems;
    private readonly IdTable<AgencyEntry> _agencies;
    private readonly IdTable<InstrumentEntry> _instruments;
    private readonly IdTable<Kind> _agencyKinds;
    private readonly IdTable<Kind> _instrumentKinds;
    private readonly LanguageCheck _languages;

    private PlanValidator(PlanDocument document, ProblemList problems)
    {
        _document = document;
        _problems = problems;
        _agencies = new("an agency", problems);
        _instruments = new("an instrument", problems);
        _agencyKinds = new("an agency kind", problems);
        _instrumentKinds = new("an instrument kind", problems);
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
            _agencies.ReportUnused();
            _agencyKinds.ReportUnused();
            _instruments.ReportUnused();
            _instrumentKinds.ReportUnused();
        }
    }

    private void Sequences()
    {
        new SequenceCheck("an expression", _problems).Check(_document.Expressions);
        new SequenceCheck("an agency kind", _problems).Check(_document.AgencyKinds);
        new SequenceCheck("an agency", _problems).Check(_document.Agencies);
        new SequenceCheck("an instrument kind", _problems).Check(_document.InstrumentKinds);
        new SequenceCheck("an instrument", _problems).Check(_document.Instruments);
        new SequenceCheck("a chapter", _problems).Check(_document.Chapters);
        new SequenceCheck("a section", _problems).Check(_document.Sections);
        new SequenceCheck("a task", _problems).Check(_document.Tasks, reserved: "KnownTasks");
        if (_document.Chapters.Count > 0 && _document.Tasks.Count == 0)
        {
            _problems.Add(ProblemKind.EmptyList, _document.Chapters[0].Place, "tasks");
        }
    }

    private void CollectIds()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Unique(_document.Header.Id, seen);
        foreach (var source in _document.SourceIds)
        {
            Unique(source, seen);
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

    private void Collect<T>(IdTable<T> entries, Located<string> id, T entry, HashSet<string> seen)
        where T : class
    {
        if (id.Length > 0)
        {
            entries.Add(id, entry);
            Unique(id, seen);
        }
    }

    private void Unique(Located<string> id, HashSet<string> seen)
    {
        if (id.Length > 0 && !seen.Add(id.Value))
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
        _agencies.Find(header.Issuer, header);
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
        var spellings = new SpellingCheck(_document.Agencies.Count * SpellingsOfEntry, _problems);
        foreach (var agency in _document.Agencies)
        {
            _agencyKinds.Find(agency.Kind, agency);
            _languages.Known(agency.Printed);
            _languages.Known(agency.FullName);
            if (agency.Printed.Place.Length > 0)
            {
                // The full name stands in where the plan is not printed in a language.
                _languages.CompleteTogether(agency.FullName, agency.Printed, "printed' or 'fullName", agency.Name.Value);
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
        var spellings = new SpellingCheck(_document.Instruments.Count * SpellingsOfEntry, _problems);
        foreach (var instrument in _document.Instruments)
        {
            _instrumentKinds.Find(instrument.Kind, instrument);
            Complete(instrument.Title, "title", instrument.Name);
            spellings.Add(instrument.Name, instrument.Name.Value);
            spellings.Add(instrument.Title, instrument.Name.Value);
            spellings.Add(instrument.Aliases, instrument.Name.Value);
        }
    }

    private void Complete(LocalizedText text, string what, Located<string> owner) => Complete(text, what, owner.Value);

    private void Complete(LocalizedText text, string what, string owner) => _languages.Complete(text, what, owner);
}
