using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Generator.Model;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Reading;

/// <summary>The result of reading a document: a valid document and perhaps warnings, or the errors that it has.</summary>
internal sealed record ReadResult(PlanDocument? Document, EquatableArray<Problem> Problems);

/// <summary>Reads text into a valid document. It knows no compiler, so tools and tests use it as it is.</summary>
internal static class PlanReader
{
    /// <summary>Reads a file's bytes; the positions of problems are offsets in the text that is returned.</summary>
    public static (ReadResult Result, string Text) Read(byte[] utf8)
    {
        // What can't be decoded becomes U+FFFD, which is reported where it is.
        var text = Encoding.UTF8.GetString(utf8);
        text = text.StartsWith("\uFEFF", System.StringComparison.Ordinal) ? text.Substring(1) : text;
        return (Read(text), text);
    }

    /// <summary>Reads a text; the positions of problems are offsets in it.</summary>
    public static ReadResult Read(string text)
    {
        var problems = new ProblemList();
        if (IsText(text, problems) && JsonValueReader.Read(text, problems) is { } root && DocumentReader.Read(root, problems) is { } document)
        {
            PlanValidator.Validate(document, problems);
            TextValidator.Validate(text, root.Strings(), problems);
            ScriptValidator.Validate(text, document, problems);
            RenderedTextValidator.Validate(text, document, problems);
            MentionValidator.Unmentioned(text, document, problems);
            return new ReadResult(problems.HasErrors ? null : document, problems.ToReport());
        }

        return new ReadResult(null, problems.ToReport());
    }

    /// <summary>Whether there is a text and no byte or character of it was lost; if one was, no word of it can be trusted.</summary>
    private static bool IsText(string text, ProblemList problems)
    {
        if (text.All(c => c is ' ' or '\t' or '\n' or '\r'))
        {
            problems.Add(ProblemKind.DocumentEmpty, default);
            return false;
        }

        var lost = text.IndexOf(Characters.Replacement);
        if (lost >= 0)
        {
            var count = text.Count(c => c == Characters.Replacement).ToString(CultureInfo.InvariantCulture);
            problems.Add(ProblemKind.DocumentNotUtf8, new SourceSpan(lost, 1), new MessageText("from here on bytes are lost ({0} × U+FFFD)", "从此处起有字节丢失（{0} × U+FFFD）", count));
            return false;
        }

        var units = text.Select((c, i) => new Located<char>(c, new SourceSpan(i, 1)));
        foreach (var half in JsonText.Halves(units))
        {
            problems.Add(ProblemKind.IllFormedText, half.Span, Characters.CodePoint(half.Value));
        }

        return !problems.HasErrors;
    }
}
