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
        switch (node.Kind)
        {
            case JsonKind.Array:
                foreach (var item in node.Items!)
                {
                    Walk(item);
                }

                break;
            case JsonKind.Object:
                foreach (var member in node.Members!)
                {
                    Walk(member.Value);
                    if (member.Value.Kind == JsonKind.String)
                    {
                        Script(member.Name, member.Value.Text, member.Value.Start);
                    }
                }

                break;
            case JsonKind.String when !node.IsPlain:
                Invisible(node.Text, node.Start);
                Normalized(node.Text, node.Start);
                break;
        }
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
        for (var i = TraditionalCharacters.Set.First(text, 0); i < text.Length; i = TraditionalCharacters.Set.First(text, i + 1))
        {
            Add(ProblemKind.TraditionalCharacter, places, i, 1, text[i].ToString(), language);
        }
    }

    /// <summary>Whether a key is the tag of a language in simplified characters. All keys are asked, so most must fail at once.</summary>
    private static bool IsSimplifiedChinese(string language) =>
        language.Length > 0
        && language[0] is 'z' or 'Z'
        && (language.StartsWith("zh-Hans", StringComparison.OrdinalIgnoreCase)
            || string.Equals(language, "zh-CN", StringComparison.OrdinalIgnoreCase)
            || string.Equals(language, "zh-SG", StringComparison.OrdinalIgnoreCase));

    private void Add(ProblemKind kind, JsonStringPlaces places, int index, int units, params string[] arguments)
    {
        var (start, length) = places.Of(index, units);
        _problems.Add(kind, start, length, arguments);
    }
}
