using System;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that each mention covers a spelling of its instrument, and of what kind the instruments are.</summary>
internal static class MentionValidator
{
    public static void Validate(PlanDocument document, References references, ProblemList problems)
    {
        foreach (var instrument in document.Instruments)
        {
            references.InstrumentKinds.Find(instrument.Kind);
        }

        foreach (var task in document.Tasks)
        {
            foreach (var mention in task.Mentions)
            {
                if (references.Instruments.Find(mention.Instrument) is { } instrument && !mention.Start.IsMissing && !mention.Length.IsMissing
                    && task.Text[mention.Language.Value] is { Length: > 0 } text)
                {
                    Check(mention, instrument, text, problems);
                }
            }
        }
    }

    private static void Check(Mention mention, InstrumentEntry instrument, string text, ProblemList problems)
    {
        var (start, length) = (mention.Start.Value, mention.Length.Value);
        var isInside = start >= 0 && length > 0 && start <= text.Length - length;
        var covered = isInside ? text.Substring(start, length) : "";
        var spellings = instrument.Title.Texts.Select(t => t.Text.Value).Concat(instrument.Aliases.Select(a => a.Value)).ToArray();
        if (!spellings.Any(spelling => spelling.Length > 0 && (covered == spelling || covered == InTitleMarks(spelling))))
        {
            problems.Add(
                ProblemKind.MentionMismatch,
                mention.Start.Span,
                () => Hint(text, spellings),
                mention.Instrument.Value,
                isInside ? $"'{covered}'" : "nothing: it is outside the text");
        }
    }

    /// <summary>Where the text really names the instrument, by its longest spelling.</summary>
    private static string Hint(string text, string[] spellings)
    {
        var found = spellings
            .OrderByDescending(spelling => spelling.Length)
            .SelectMany(spelling => new[] { InTitleMarks(spelling), spelling })
            .FirstOrDefault(spelling => spelling.Length > 0 && text.Contains(spelling));
        return found is null ? "" : $"; '{found}' is at {Invariant.Text(text.IndexOf(found, StringComparison.Ordinal))}, length {Invariant.Text(found.Length)}";
    }

    private static string InTitleMarks(string title) => "《" + title + "》";
}
