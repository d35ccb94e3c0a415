using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator.Validation;

/// <summary>Warns of Chinese text in the wrong script: of each Traditional character in Simplified text, and of Simplified text as Traditional text.</summary>
internal static class ScriptValidator
{
    private static readonly HashSet<char> s_traditional = [.. TraditionalCharacters.All];
    private static readonly HashSet<char> s_simplified = [.. SimplifiedCharacters.All];

    /// <param name="json">The text of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="problems">Where problems are added.</param>
    public static void Validate(string json, PlanDocument document, ProblemList problems)
    {
        foreach (var language in document.Expressions.Select(e => e.Language.Value).Distinct(StringComparer.Ordinal))
        {
            if (IsAnyOf(language, "zh-Hans", "zh-CN", "zh-SG"))
            {
                TraditionalIn(TextsIn(language, document), language, json, problems);
            }
            else if (IsAnyOf(language, "zh-Hant", "zh-TW", "zh-HK", "zh-MO"))
            {
                SimplifiedAmong(TextsIn(language, document), language, json, problems);
            }
        }
    }

    private static void TraditionalIn(IEnumerable<Located<string>> texts, string language, string json, ProblemList problems)
    {
        foreach (var text in texts.Where(text => text.Value.Any(s_traditional.Contains)))
        {
            foreach (var unit in JsonText.Units(json, text.Span).Where(unit => s_traditional.Contains(unit.Value)))
            {
                problems.Add(ProblemKind.TraditionalCharacter, unit.Span, unit.Value.ToString(), language);
            }
        }
    }

    /// <remarks>Traditional texts have single Simplified characters where a conversion left them, so a text is judged as a whole.</remarks>
    private static void SimplifiedAmong(IEnumerable<Located<string>> texts, string language, string json, ProblemList problems)
    {
        foreach (var text in texts)
        {
            var simplified = text.Value.Count(s_simplified.Contains);
            if (simplified > 1 && simplified > text.Value.Count(s_traditional.Contains))
            {
                var first = JsonText.Units(json, text.Span).First(unit => s_simplified.Contains(unit.Value));
                problems.Add(ProblemKind.SimplifiedText, first.Span, language, first.Value.ToString());
            }
        }
    }

    /// <summary>The texts in a language, the pieces of its clause, and what was restored in lacunae.</summary>
    private static IEnumerable<Located<string>> TextsIn(string language, PlanDocument document)
    {
        var clauses = document.Expressions.Where(e => e.Language.Value == language).Select(e => e.Clause);
        var texts = document.Texts().SelectMany(text => text.Texts).Where(text => text.Language.Value == language);
        var lacunae = document.Tasks.SelectMany(task => task.Lacunae).Where(lacuna => lacuna.Language.Value == language);
        return clauses.SelectMany(clause => new[] { clause.Plain, clause.ByDuty, clause.Separator, clause.LastSeparator })
            .Concat(texts.Select(text => text.Text))
            .Concat(lacunae.Select(lacuna => lacuna.Resolution ?? default))
            .Where(text => !text.IsMissing);
    }

    private static bool IsAnyOf(string language, params string[] tags) => tags.Any(
        tag => language.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (language.Length == tag.Length || language[tag.Length] == '-'));
}
