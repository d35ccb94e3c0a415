using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks texts against the languages of the document.</summary>
internal sealed class LanguageCheck
{
    private readonly EquatableArray<Expression> _expressions;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);

    public LanguageCheck(EquatableArray<Expression> expressions, ProblemList problems)
    {
        _expressions = expressions;
        _problems = problems;

        // Tags that differ by case only are one language (RFC 5646), and one file name.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in expressions.Select(e => e.Language).Where(l => l.Length > 0))
        {
            _tags.Add(language.Value);
            if (!seen.Add(language.Value))
            {
                problems.Add(ProblemKind.DuplicateId, language, language.Value);
            }
        }
    }

    /// <summary>No language is used that is not one of the document's.</summary>
    public void Known(LocalizedText text)
    {
        foreach (var entry in text.Texts)
        {
            Known(entry.Language);
        }
    }

    /// <inheritdoc cref="Known(LocalizedText)"/>
    public bool Known(Located<string> language)
    {
        if (language.Length == 0 || _tags.Contains(language.Value))
        {
            return language.Length > 0;
        }

        _problems.Add(
            ProblemKind.UnknownLanguage, language, language.Value, Suggestion.OrChoice(language.Value, _tags));
        return false;
    }

    /// <summary>Every language that calls itself complete has the text; the first language always, as all others fall back to it.</summary>
    public void Complete(LocalizedText text, Func<string, string?> find, string what, string owner)
    {
        for (var i = 0; i < _expressions.Count; i++)
        {
            if (i == 0 || _expressions[i].IsComplete)
            {
                Required(_expressions[i], text, find, what, owner);
            }
        }
    }

    /// <summary>Every language has the text.</summary>
    public void Everywhere(LocalizedText text, string what, string owner)
    {
        foreach (var expression in _expressions)
        {
            Required(expression, text, language => text[language], what, owner);
        }
    }

    private void Required(Expression expression, LocalizedText text, Func<string, string?> find, string what, string owner)
    {
        // What is not there at all has been reported as that.
        if (text.Place.Length > 0 && expression.Language.Length > 0 && find(expression.Language.Value) is null)
        {
            _problems.Add(ProblemKind.MissingText, text.Place, expression.Language.Value, what, owner);
        }
    }
}
