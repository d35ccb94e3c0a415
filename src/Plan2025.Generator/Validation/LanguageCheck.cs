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

    /// <summary>
    /// No other language is used, and every language that calls itself complete has the text; the first language always, as all
    /// others fall back to it.
    /// </summary>
    public void Complete(LocalizedText text, string what, string owner)
    {
        if (!HasAllInOrder(text))
        {
            Known(text);
            CompleteTogether(text, LocalizedText.None, what, owner);
        }
    }

    /// <summary>Every language that calls itself complete, and the first one, has the text or what stands in for it.</summary>
    public void CompleteTogether(LocalizedText text, LocalizedText standIn, string what, string owner)
    {
        for (var i = 0; i < _expressions.Count; i++)
        {
            if (i == 0 || _expressions[i].IsComplete)
            {
                Required(_expressions[i], text, standIn, what, owner);
            }
        }
    }

    /// <summary>Every language has the text.</summary>
    public void Everywhere(LocalizedText text, string what, string owner)
    {
        foreach (var expression in _expressions)
        {
            Required(expression, text, LocalizedText.None, what, owner);
        }
    }

    /// <summary>Whether a text is there in all languages, in their order, as nearly every one is.</summary>
    private bool HasAllInOrder(LocalizedText text)
    {
        if (text.Texts.Count != _expressions.Count)
        {
            return false;
        }

        for (var i = 0; i < _expressions.Count; i++)
        {
            var language = _expressions[i].Language;
            if (language.Length == 0 || text.Texts[i].Language.Value != language.Value)
            {
                return false;
            }
        }

        return true;
    }

    private void Required(Expression expression, LocalizedText text, LocalizedText standIn, string what, string owner)
    {
        // What is not there at all has been reported as that.
        var language = expression.Language;
        if (text.Place.Length > 0 && language.Length > 0 && text[language.Value] is null && standIn[language.Value] is null)
        {
            _problems.Add(ProblemKind.MissingText, text.Place, language.Value, what, owner);
        }
    }
}
