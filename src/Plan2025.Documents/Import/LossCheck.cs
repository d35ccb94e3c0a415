using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Documents.Reading;
using Plan2025.Documents.Writing;
using Plan2025.Generator.Reading;

namespace Plan2025.Documents.Import;

/// <summary>Writes an imported document as text again and compares: nothing of a text may be lost or invented.</summary>
internal static class LossCheck
{
    /// <summary>How a refusal begins that is a fault of the import, not of the text.</summary>
    public const string Fault = "this text can't be imported without loss, please report it: ";

    /// <param name="json">The document.</param>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="placeholder">What is in the place of a title that was not found, or nothing.</param>
    /// <exception cref="RefusedTextException">Something is lost.</exception>
    public static void Check(string json, IReadOnlyList<TextLine> paragraphs, string language, string placeholder)
    {
        var (result, _) = PlanReader.Read(Encoding.UTF8.GetBytes(json));
        if (result.Document is not { } document)
        {
            var problem = result.Problems.First(problem => !problem.IsWarning);
            throw new RefusedTextException(paragraphs[0].Number, Fault + problem.Message);
        }

        // Letter by letter and without white space, as lines of a title are joined. What is before the first task may be in another order.
        var written = Letters(Without(placeholder, new DocumentText(document, language).Paragraphs()));
        var printed = Letters(paragraphs.Select(line => line.Text));
        var common = 0;
        while (common < written.Length && common < printed.Length && written[^(common + 1)] == printed[^(common + 1)])
        {
            common++;
        }

        var (head, writtenHead) = (printed[..^common], written[..^common]);
        if (!head.Order().SequenceEqual(writtenHead.Order()))
        {
            throw new RefusedTextException(LineAt(paragraphs, head.Length), Fault + "a letter is missing or added");
        }
    }

    private static IEnumerable<string> Without(string placeholder, IReadOnlyList<string> lines)
    {
        var at = placeholder.Length == 0 ? -1 : lines.ToList().IndexOf(placeholder);
        return lines.Where((_, i) => i != at);
    }

    private static string Letters(IEnumerable<string> lines) => string.Concat(lines.SelectMany(line => line).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The line of the letter before which something differs.</summary>
    private static int LineAt(IReadOnlyList<TextLine> paragraphs, int letter)
    {
        foreach (var line in paragraphs)
        {
            letter -= line.Text.Count(c => !char.IsWhiteSpace(c));
            if (letter <= 0)
            {
                return line.Number;
            }
        }

        return paragraphs[^1].Number;
    }
}
