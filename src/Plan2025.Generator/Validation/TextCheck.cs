using System;
using System.Collections.Generic;
using System.Text;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;
using Plan2025.Generator.Parsing;

namespace Plan2025.Generator.Validation;

/// <summary>Warns of text that is possible but hardly meant. Every string of the document is looked at, whatever it is for.</summary>
internal sealed class TextCheck
{
    private readonly string _json;
    private readonly ProblemList _problems;

    private TextCheck(string json, ProblemList problems)
    {
        _json = json;
        _problems = problems;
    }

    /// <param name="json">The text of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="unusual">Those of its strings that have escapes or uncommon characters; nothing is wrong with the others.</param>
    /// <param name="problems">Where problems are added.</param>
    public static void Check(string json, PlanDocument document, IEnumerable<JsonString> unusual, ProblemList problems)
    {
        var check = new TextCheck(json, problems);
        foreach (var text in unusual)
        {
            check.Invisible(text.Text, text.Start);
            check.Normalized(text.Text, text.Start);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in document.Expressions)
        {
            var language = expression.Language.Value;
            if (IsSimplifiedChinese(language))
            {
                check.Script(language, expression.Clause);
                if (seen.Add(language))
                {
                    check.Script(language, document);
                }
            }
        }
    }

    private void Script(string language, ClausePattern clause)
    {
        foreach (var piece in new[] { clause.Plain, clause.ByDuty, clause.Separator, clause.LastSeparator })
        {
            Script(language, piece);
        }
    }

    private void Script(string language, PlanDocument document)
    {
        document.ForEachText(text =>
        {
            if (text.Find(language) is { } found)
            {
                Script(language, found.Text);
            }
        });

        foreach (var task in document.Tasks)
        {
            foreach (var lacuna in task.Lacunae)
            {
                if (lacuna.Language.Value == language && lacuna.Resolution is { } resolution)
                {
                    Script(language, resolution);
                }
            }
        }
    }

    private void Invisible(string text, int start)
    {
        var places = new JsonStringPlaces(_json, start);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]);
            var codePoint = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];

            // A line end is how a text has paragraphs.
            if (codePoint != '\n' && Characters.IsInvisible(codePoint))
            {
                Add(ProblemKind.InvisibleCharacter, places, i, isPair ? 2 : 1, Readable.CodePoint(codePoint));
            }

            i += isPair ? 1 : 0;
        }
    }

    private void Normalized(string text, int start)
    {
        if (IsNormalized(text))
        {
            return;
        }

        var normal = text.Normalize(NormalizationForm.FormC);
        var i = 0;
        while (i < text.Length && i < normal.Length && text[i] == normal[i])
        {
            i++;
        }

        i = Math.Min(i, text.Length - 1);
        i -= i > 0 && char.IsLowSurrogate(text[i]) ? 1 : 0;
        Add(ProblemKind.TextNotNormalized, new JsonStringPlaces(_json, start), i, char.IsHighSurrogate(text[i]) ? 2 : 1);
    }

    private static bool IsNormalized(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Some systems refuse noncharacters, which are reported as invisible.
            return true;
        }
    }

    private void Script(string language, Located<string> located)
    {
        var text = located.Value;
        var i = TraditionalCharacters.Set.First(text, 0);
        if (i == text.Length)
        {
            return;
        }

        var places = new JsonStringPlaces(_json, located.Start);
        for (; i < text.Length; i = TraditionalCharacters.Set.First(text, i + 1))
        {
            Add(ProblemKind.TraditionalCharacter, places, i, 1, text[i].ToString(), language);
        }
    }

    private static bool IsSimplifiedChinese(string language) =>
        language.StartsWith("zh-Hans", StringComparison.OrdinalIgnoreCase)
        || string.Equals(language, "zh-CN", StringComparison.OrdinalIgnoreCase)
        || string.Equals(language, "zh-SG", StringComparison.OrdinalIgnoreCase);

    private void Add(ProblemKind kind, JsonStringPlaces places, int index, int units, params string[] arguments)
    {
        var (start, length) = places.Of(index, units);
        _problems.Add(kind, start, length, arguments);
    }
}
