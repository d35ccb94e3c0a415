using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator.Validation;

/// <summary>Warns of characters that are possible but hardly meant, in all strings of the document.</summary>
internal static class TextValidator
{
    /// <param name="json">The text of the document.</param>
    /// <param name="strings">The strings in it.</param>
    /// <param name="problems">Where problems are added.</param>
    public static void Validate(string json, IEnumerable<JsonValue> strings, ProblemList problems)
    {
        foreach (var value in strings)
        {
            var span = new SourceSpan(value.Start, value.Length);
            if (value.Text.Any(c => char.IsSurrogate(c) || IsInvisible(c)))
            {
                Invisible(JsonText.Units(json, span), problems);
            }

            if (!IsNormalized(value.Text))
            {
                NotNormalized(value.Text, JsonText.Units(json, span), problems);
            }
        }
    }

    /// <summary>Whether a character can't be seen. A line feed is how a text has paragraphs.</summary>
    private static bool IsInvisible(int codePoint) => codePoint != '\n' && Characters.IsInvisible(codePoint);

    private static void Invisible(IEnumerable<Located<char>> units, ProblemList problems)
    {
        Located<char> high = default;
        foreach (var unit in units)
        {
            if (char.IsHighSurrogate(unit.Value))
            {
                high = unit;
                continue;
            }

            var isPair = char.IsLowSurrogate(unit.Value);
            var codePoint = isPair ? char.ConvertToUtf32(high.Value, unit.Value) : unit.Value;
            if (IsInvisible(codePoint))
            {
                var span = isPair ? high.Span.To(unit.Span) : unit.Span;
                problems.Add(ProblemKind.InvisibleCharacter, span, Characters.CodePoint(codePoint));
            }
        }
    }

    private static void NotNormalized(string text, IEnumerable<Located<char>> units, ProblemList problems)
    {
        // The first character that normalization changes; the last one where it only adds to the end.
        var normal = text.Normalize(NormalizationForm.FormC);
        var at = text.Zip(normal, (a, b) => a == b).TakeWhile(isSame => isSame).Count();
        at = Math.Min(at, text.Length - 1);
        at -= char.IsLowSurrogate(text[at]) ? 1 : 0;

        var changed = units.Skip(at).Take(char.IsHighSurrogate(text[at]) ? 2 : 1).ToArray();
        problems.Add(ProblemKind.TextNotNormalized, changed[0].Span.To(changed[changed.Length - 1].Span));
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
}
