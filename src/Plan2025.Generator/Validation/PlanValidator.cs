using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks what the values of a document mean together.</summary>
internal sealed class PlanValidator
{
    /// <summary>The shape that this generator reads, without the patch number.</summary>
    private const string SupportedSchema = "1.0.";

    private readonly PlanDocument _document;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, AgencyEntry> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstrumentEntry> _instruments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expression> _expressions = new(StringComparer.Ordinal);

    private PlanValidator(PlanDocument document, ProblemList problems)
    {
        _document = document;
        _problems = problems;
    }

    public static void Validate(PlanDocument document, ProblemList problems) =>
        new PlanValidator(document, problems).Validate();

    private void Validate()
    {
        var version = _document.SchemaVersion;
        if (version.Length > 0 && !version.Value.StartsWith(SupportedSchema, StringComparison.Ordinal))
        {
            _problems.Add(ProblemKind.UnsupportedSchemaVersion, version, version.Value, SupportedSchema + "x");
        }

        CollectIds();
        Sequence("an expression", _document.Expressions.Select(e => (e.Number, e.Name)), required: true);
        Sequence("an agency kind", Names(_document.AgencyKinds), required: true);
        Sequence("an agency", Names(_document.Agencies), required: true);
        Sequence("an instrument kind", Names(_document.InstrumentKinds));
        Sequence("an instrument", Names(_document.Instruments));
        Sequence("a chapter", Names(_document.Chapters), required: true);
        Sequence("a section", Names(_document.Sections));
        Sequence("a task", Names(_document.Tasks), required: true);

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

        var tasks = new TaskValidator(_document, _agencies, _instruments, _expressions, _problems);
        foreach (var task in _document.Tasks)
        {
            Complete(task.Text, "text", task.Name);
            tasks.Validate(task);
        }

        new ErratumValidator(_document, _problems).Validate();
    }

    private static IEnumerable<(Located<int> Number, Located<string> Name)> Names<T>(IEnumerable<T> entries)
        where T : INumbered => entries.Select(e => (e.Number, e.Name));

    private void CollectIds()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in _document.Expressions)
        {
            Collect(_expressions, expression.Language, expression, seen);
        }

        foreach (var kind in _document.AgencyKinds.Concat(_document.InstrumentKinds))
        {
            Collect([], kind.Id, kind, seen);
        }

        foreach (var agency in _document.Agencies)
        {
            Collect(_agencies, agency.Id, agency, seen);
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

        if (seen.Add(id.Value))
        {
            entries.Add(id.Value, entry);
        }
        else
        {
            _problems.Add(ProblemKind.DuplicateId, id, id.Value);
        }
    }

    /// <summary>Numbers run 1, 2, 3, …; names are identifiers, unique also for those who don't look at case.</summary>
    private void Sequence(string what, IEnumerable<(Located<int> Number, Located<string> Name)> entries, bool required = false)
    {
        var expected = 0;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (number, name) in entries)
        {
            expected++;
            if (number.Length > 0 && number.Value != expected)
            {
                _problems.Add(ProblemKind.NumberOutOfSequence, number, Text(number.Value), what, Text(expected));
            }

            if (name.Length == 0)
            {
                continue;
            }

            if (!Identifiers.IsMemberName(name.Value))
            {
                _problems.Add(ProblemKind.InvalidName, name, name.Value);
            }
            else if (!names.Add(name.Value))
            {
                _problems.Add(ProblemKind.DuplicateName, name, name.Value, what);
            }
        }

        if (required && expected == 0)
        {
            _problems.Add(ProblemKind.MissingKey, 0, 1, what, "the document");
        }
    }

    private void Header()
    {
        var header = _document.Header;
        var place = header.Id;
        Complete(header.Title, "title", place);
        Complete(header.Preamble, "preamble", place);
        Complete(header.LeadRule, "leadRule", place);
        Complete(header.Notice.Title, "title of the notice", place);
        Complete(header.Notice.Addressees, "addressees", place);
        Complete(header.Notice.Body, "body", place);
        Complete(header.Notice.Signature, "signature", place);
        Complete(header.Notice.Date, "date", place);
        Known(header.Issuer, _agencies, "an agency");
    }

    private void Expressions()
    {
        var cultures = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var expression in _document.Expressions)
        {
            Complete(expression.Title, "title", expression.Name);
            foreach (var culture in expression.Cultures)
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
        var kinds = Ids(_document.AgencyKinds);
        var spellings = new SpellingCheck(_problems);
        foreach (var agency in _document.Agencies)
        {
            Known(agency.Kind, kinds, "an agency kind");
            KnownLanguages(agency.Printed);
            KnownLanguages(agency.FullName);
            foreach (var expression in _document.Expressions.Where(e => e.IsComplete))
            {
                if (agency.DisplayName(expression.Language.Value) is null)
                {
                    Missing(expression, "printed' or 'fullName", agency.Name);
                }
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
        var kinds = Ids(_document.InstrumentKinds);
        var spellings = new SpellingCheck(_problems);
        foreach (var instrument in _document.Instruments)
        {
            Known(instrument.Kind, kinds, "an instrument kind");
            Complete(instrument.Title, "title", instrument.Name);
            spellings.Add(instrument.Name, instrument.Name.Value);
            spellings.Add(instrument.Title, instrument.Name.Value);
            spellings.Add(instrument.Aliases, instrument.Name.Value);
        }
    }

    /// <summary>Every language that calls itself complete has the text, and no other language is used.</summary>
    private void Complete(LocalizedText text, string what, Located<string> owner)
    {
        KnownLanguages(text);
        for (var i = 0; i < _document.Expressions.Count; i++)
        {
            // The first language is what all others fall back to, so it is always asked for.
            var expression = _document.Expressions[i];
            if ((i == 0 || expression.IsComplete) && text[expression.Language.Value] is null)
            {
                Missing(expression, what, owner);
            }
        }
    }

    private void Missing(Expression expression, string what, Located<string> owner)
    {
        // An owner of length 0 was missing itself and has been reported.
        if (owner.Length > 0)
        {
            _problems.Add(ProblemKind.MissingText, owner, what, owner.Value, expression.Language.Value);
        }
    }

    private void KnownLanguages(LocalizedText text)
    {
        foreach (var entry in text.Texts)
        {
            if (!_expressions.ContainsKey(entry.Language.Value))
            {
                var hint = Suggestion.For(entry.Language.Value, _expressions.Keys);
                _problems.Add(ProblemKind.UnknownLanguage, entry.Language, entry.Language.Value, hint);
            }
        }
    }

    private static Dictionary<string, Kind> Ids(EquatableArray<Kind> kinds)
    {
        var ids = new Dictionary<string, Kind>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            ids[kind.Id.Value] = kind;
        }

        return ids;
    }

    private void Known<T>(Located<string> id, Dictionary<string, T> entries, string what) =>
        ReferenceCheck.Known(id, entries, what, _problems);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
