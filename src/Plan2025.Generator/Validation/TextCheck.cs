using System;
using System.Text;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;
using Plan2025.Generator.Parsing;

namespace Plan2025.Generator.Validation;

/// <summary>Warns of text that is possible but hardly meant. Every string of the document is looked at, whatever it is for.</summary>
internal sealed class TextCheck
{
    private readonly string _text;
    private readonly ProblemList _problems;

    private TextCheck(string text, ProblemList problems)
    {
        _text = text;
        _problems = problems;
    }

    public static void Check(string text, JsonNode root, PlanDocument document, ProblemList problems)
    {
        var check = new TextCheck(text, problems);
        check.Walk(root);
        foreach (var expression in document.Expressions)
        {
            var clause = expression.Clause;
            foreach (var piece in new[] { clause.Plain, clause.ByDuty, clause.Separator, clause.LastSeparator })
            {
                check.Script(expression.Language.Value, piece.Value, piece.Start);
            }
        }

        foreach (var task in document.Tasks)
        {
            foreach (var lacuna in task.Lacunae)
            {
                if (lacuna.Resolution is { } resolution)
                {
                    check.Script(lacuna.Language.Value, resolution.Value, resolution.Start);
                }
            }
        }
    }

    private void Walk(JsonNode node)
    {
        if (node.Kind == JsonKind.String && !IsHarmless(node.Text))
        {
            Invisible(node.Text, node.Start);
            Normalized(node.Text, node.Start);
        }

        foreach (var item in node.Items ?? [])
        {
            Walk(item);
        }

        foreach (var member in node.Members ?? [])
        {
            Walk(member.Value);
            if (member.Value.Kind == JsonKind.String)
            {
                Script(member.Name, member.Value.Text, member.Value.Start);
            }
        }
    }

    /// <summary>Whether a text has nothing but common visible characters that no normalization changes: nearly every text, so that nearly none needs a closer look.</summary>
    private static bool IsHarmless(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FA5') or (>= '\u3001' and <= '\u3011')
                or (>= '\uFF01' and <= '\uFF5E') or '\u2014' or '\u201C' or '\u201D'))
            {
                return false;
            }
        }

        return true;
    }

    private void Invisible(string text, int start)
    {
        var places = new JsonStringPlaces(_text, start);
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
        Add(ProblemKind.TextNotNormalized, new JsonStringPlaces(_text, start), i, char.IsHighSurrogate(text[i]) ? 2 : 1);
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

    private void Script(string language, string text, int start)
    {
        if (!IsSimplifiedChinese(language))
        {
            return;
        }

        var places = new JsonStringPlaces(_text, start);
        for (var i = 0; i < text.Length; i++)
        {
            if (TraditionalCharacters.Contains(text[i]))
            {
                Add(ProblemKind.TraditionalCharacter, places, i, 1, text[i].ToString(), language);
            }
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
