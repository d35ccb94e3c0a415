using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator.Validation;

/// <summary>Warns of Traditional Chinese characters in Simplified text.</summary>
internal static class ScriptValidator
{
    private static readonly HashSet<char> s_traditional = [.. TraditionalCharacters.All];

    /// <param name="json">The text of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="problems">Where problems are added.</param>
    public static void Validate(string json, PlanDocument document, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in document.Expressions.Where(e => IsSimplifiedChinese(e.Language.Value)))
        {
            var language = expression.Language.Value;
            var clause = expression.Clause;
            var texts = new[] { clause.Plain, clause.ByDuty, clause.Separator, clause.LastSeparator }
                .Concat(seen.Add(language) ? TextsIn(language, document) : []);
            foreach (var text in texts.Where(text => text.Value.Any(s_traditional.Contains)))
            {
                foreach (var unit in JsonText.Units(json, text.Span).Where(unit => s_traditional.Contains(unit.Value)))
                {
                    problems.Add(ProblemKind.TraditionalCharacter, unit.Span, unit.Value.ToString(), language);
                }
            }
        }
    }

    private static IEnumerable<Located<string>> TextsIn(string language, PlanDocument document)
    {
        var texts = document.Texts().SelectMany(text => text.Texts).Where(text => text.Language.Value == language).Select(text => text.Text);
        var restored = document.Tasks.SelectMany(task => task.Lacunae).Where(lacuna => lacuna.Language.Value == language).Select(lacuna => lacuna.Resolution ?? default);
        return texts.Concat(restored.Where(resolution => !resolution.IsMissing));
    }

    private static bool IsSimplifiedChinese(string language) =>
        language.StartsWith("zh-Hans", StringComparison.OrdinalIgnoreCase)
        || string.Equals(language, "zh-CN", StringComparison.OrdinalIgnoreCase)
        || string.Equals(language, "zh-SG", StringComparison.OrdinalIgnoreCase);
}
