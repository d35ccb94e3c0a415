using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that texts are in the languages of the document, and in all that they must be in; and the languages' cultures.</summary>
internal sealed class LanguageValidator
{
    private static readonly MessageText s_notice = new("the notice", "通知");
    private static readonly MessageText s_printed = new("printed' or 'fullName", "printed”或“fullName");

    private readonly PlanDocument _document;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _tags;
    private readonly Dictionary<string, (Located<string> First, int Count)> _unknown = new(StringComparer.Ordinal);

    private LanguageValidator(PlanDocument document, ProblemList problems)
    {
        (_document, _problems) = (document, problems);
        _tags = new(document.Expressions.Where(e => !e.Language.IsMissing).Select(e => e.Language.Value), StringComparer.Ordinal);
    }

    public static void Validate(PlanDocument document, ProblemList problems) => new LanguageValidator(document, problems).Validate();

    private void Validate()
    {
        Header(_document.Header);
        Cultures();
        foreach (var text in _document.Texts())
        {
            Known(text.Texts.Select(t => t.Language));
        }

        var titled = _document.Expressions.Select(e => (e.Name, e.Title))
            .Concat(_document.AgencyKinds.Concat(_document.InstrumentKinds).Select(k => (k.Name, k.Title)))
            .Concat(_document.Instruments.Select(i => (i.Name, i.Title)))
            .Concat(_document.Chapters.Select(c => (c.Name, c.Title)))
            .Concat(_document.Sections.Select(s => (s.Name, s.Title)));
        foreach (var (name, title) in titled)
        {
            Complete(title, "title", name.Value);
        }

        foreach (var agency in _document.Agencies.Where(a => !a.Printed.Start.IsMissing))
        {
            // The full name is used where the plan is not printed in a language.
            Complete(agency.FullName, s_printed, agency.Name.Value, agency.Printed);
        }

        foreach (var task in _document.Tasks)
        {
            Task(task);
        }

        foreach (var (language, count) in _unknown.Values)
        {
            _problems.Add(
                ProblemKind.UnknownLanguage,
                language.Span,
                () => new(
                    "{0}{1}",
                    "{0}{1}",
                    Suggestion.OrChoice(language.Value, _tags),
                    count == 1 ? MessageText.Empty : new MessageText("; used {0} times", "；使用了 {0} 次", Invariant.Text(count))),
                language.Value);
        }
    }

    private void Header(PlanHeader header)
    {
        Complete(header.Title, "title", header.Id.Value);
        Complete(header.Preamble, "preamble", header.Id.Value);
        Complete(header.LeadRule, "leadRule", header.Id.Value);
        Complete(header.Notice.Title, "title", s_notice);
        Complete(header.Notice.Addressees, "addressees", s_notice);
        Complete(header.Notice.Body, "body", s_notice);
        Complete(header.Notice.Signature, "signature", s_notice);
        Complete(header.Notice.Date, "date", s_notice);
    }

    private void Task(TaskEntry task)
    {
        Complete(task.Text, "text", task.Name.Value);
        if (task.Responsibility.OpenEnded is { } open)
        {
            Required(_document.Expressions, open, "openEnded", task.Name.Value, LocalizedText.None);
        }

        // What points into a text can't do without it.
        var used = task.Mentions.Select(m => m.Language).Concat(task.Lacunae.Select(l => l.Language)).ToArray();
        Known(used);
        var texts = task.Text.ByLanguage();
        foreach (var language in used.Where(l => _tags.Contains(l.Value) && !task.Text.Start.IsMissing && !texts.ContainsKey(l.Value)))
        {
            _problems.Add(ProblemKind.MissingText, language.Span, language.Value, "text", task.Name.Value);
        }
    }

    /// <summary>Each language that the document doesn't have is reported once, where it is first used.</summary>
    private void Known(IEnumerable<Located<string>> languages)
    {
        foreach (var language in languages.Where(l => !l.IsMissing && !_tags.Contains(l.Value)))
        {
            _unknown.TryGetValue(language.Value, out var known);
            var isFirst = known.Count == 0 || language.Span.Start < known.First.Span.Start;
            _unknown[language.Value] = (isFirst ? language : known.First, known.Count + 1);
        }
    }

    /// <summary>Every language that calls itself complete has the text, and so has the first one, as all others fall back to it.</summary>
    private void Complete(LocalizedText text, MessageText what, MessageText owner, LocalizedText? substitute = null) =>
        Required(_document.Expressions.Where((expression, i) => i == 0 || expression.IsComplete), text, what, owner, substitute ?? LocalizedText.None);

    private void Required(IEnumerable<Expression> expressions, LocalizedText text, MessageText what, MessageText owner, LocalizedText substitute)
    {
        // A text that isn't there at all has been reported as that.
        foreach (var language in expressions.Select(e => e.Language).Where(l => !l.IsMissing && !text.Start.IsMissing))
        {
            if (text.Find(language.Value) is null && substitute.Find(language.Value) is null)
            {
                _problems.Add(ProblemKind.MissingText, text.Start, language.Value, what, owner);
            }
        }
    }

    private void Cultures()
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var expression in _document.Expressions)
        {
            foreach (var culture in expression.Cultures.Where(c => c.Value.Length > 0))
            {
                if (owners.TryGetValue(culture.Value, out var other))
                {
                    _problems.Add(ProblemKind.AmbiguousSpelling, culture.Span, culture.Value, other, expression.Name.Value);
                }
                else
                {
                    owners.Add(culture.Value, expression.Name.Value);
                }
            }
        }
    }
}
