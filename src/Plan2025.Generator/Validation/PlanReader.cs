using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;
using Plan2025.Generator.Parsing;

namespace Plan2025.Generator.Validation;

/// <summary>What reading a document gave: a valid document and perhaps warnings, or the problems that stand in its way.</summary>
internal sealed record ReadResult(PlanDocument? Document, EquatableArray<Problem> Problems);

/// <summary>The way from text to a valid document. It knows no compiler, so tools and tests use it as it is.</summary>
internal static class PlanReader
{
    /// <summary>Reads a file's bytes.</summary>
    public static (ReadResult Result, string Text) Read(byte[] utf8)
    {
        // What can't be decoded becomes U+FFFD, which is found below with its place.
        var text = Encoding.UTF8.GetString(utf8);
        text = text.StartsWith("\uFEFF", System.StringComparison.Ordinal) ? text.Substring(1) : text;
        return (Read(text), text);
    }

    /// <summary>Reads a text; the places of problems are offsets in it.</summary>
    public static ReadResult Read(string text)
    {
        var problems = new ProblemList();
        var document = ReadTree(text, problems, out var unusual);
        if (document is not null)
        {
            PlanValidator.Validate(document, problems);
            TextCheck.Check(text, document, unusual, problems);
        }

        // Nothing half-right is passed on.
        return new ReadResult(problems.HasErrors ? null : document, problems.ToReport());
    }

    /// <summary>Reads whatever is there, and says what is wrong with it.</summary>
    private static PlanDocument? ReadTree(string text, ProblemList problems, out IReadOnlyList<JsonString> unusual)
    {
        var tree = IsDecoded(text, problems) ? JsonTreeReader.Read(text, problems) : null;
        unusual = tree?.UnusualStrings() ?? [];
        return tree is null ? null : TreeObjectReader.Read(tree.Root, "the document", problems, o => PlanParser.Parse(o, problems));
    }

    /// <summary>Whether no byte of the file was lost; if one was, no word of it can be trusted.</summary>
    private static bool IsDecoded(string text, ProblemList problems)
    {
        var first = text.IndexOf(Characters.Replacement);
        if (first < 0)
        {
            return true;
        }

        var count = text.Count(c => c == Characters.Replacement).ToString(CultureInfo.InvariantCulture);
        problems.Add(ProblemKind.DocumentNotUtf8, first, 1, $"from here on bytes are lost ({count} × U+FFFD)");
        return false;
    }
}
