using System;
using System.Text;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;
using Plan2025.Generator.Parsing;

namespace Plan2025.Generator.Validation;

/// <summary>Warns of text that is possible but hardly meant. Every string of the document is looked at, whatever it is for.</summary>
internal sealed class TextCheck
{
    private readonly JsonTree _tree;
    private readonly ProblemList _problems;

    private TextCheck(JsonTree tree, ProblemList problems)
    {
        _tree = tree;
        _problems = problems;
    }

    public static void Check(JsonTree tree, PlanDocument document, ProblemList problems)
    {
        var check = new TextCheck(tree, problems);
        check.Strings();
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

    private void Strings()
    {
        for (var index = 0; index < _tree.Count; index++)
        {
            ref var token = ref _tree[index];
            if (token.Kind == JsonKind.String && !token.IsPlain)
            {
                var text = _tree.TextOf(index);
                Invisible(text, token.Start);
                Normalized(text, token.Start);
            }
            else if (token.Kind == JsonKind.Key && IsSimplifiedChinese(index))
            {
                Script(_tree.TextOf(index), index + 1);
            }
        }
    }

    /// <summary>Whether a key is the tag of a language in simplified characters. All keys are asked, so most must fail at once.</summary>
    private bool IsSimplifiedChinese(int key) =>
        (_tree.Document[_tree[key].Start + 1] is 'z' or 'Z' || _tree.HasUnusualKeys) && IsSimplifiedChinese(_tree.TextOf(key));

    private void Script(string language, int index)
    {
        ref var token = ref _tree[index];
        if (token.Kind == JsonKind.String && !token.IsPlain)
        {
            Script(language, _tree.TextOf(index), token.Start);
        }
        else if (token.Kind == JsonKind.String)
        {
            // A plain text stands in the document as it is, so no string is needed to look at it.
            var end = token.Start + token.Length;
            for (var i = TraditionalCharacters.Set.First(_tree.Document, token.Start, end); i < end; i = TraditionalCharacters.Set.First(_tree.Document, i + 1, end))
            {
                _problems.Add(ProblemKind.TraditionalCharacter, i, 1, _tree.Document[i].ToString(), language);
            }
        }
    }

    private void Invisible(string text, int start)
    {
        var places = new JsonStringPlaces(_tree.Document, start);
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
        Add(ProblemKind.TextNotNormalized, new JsonStringPlaces(_tree.Document, start), i, char.IsHighSurrogate(text[i]) ? 2 : 1);
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

        var places = new JsonStringPlaces(_tree.Document, start);
        for (var i = TraditionalCharacters.Set.First(text, 0); i < text.Length; i = TraditionalCharacters.Set.First(text, i + 1))
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
