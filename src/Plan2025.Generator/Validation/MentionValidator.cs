using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that each mention covers a spelling of its instrument, that titles in 《》 are mentioned, and of what kind the instruments are.</summary>
internal static class MentionValidator
{
    private static readonly Regex s_title = new("《[^《》]*》", RegexOptions.CultureInvariant);

    public static void Validate(PlanDocument document, References references, ProblemList problems)
    {
        foreach (var instrument in document.Instruments)
        {
            references.InstrumentKinds.Find(instrument.Kind, instrument.Name.Value);
        }

        foreach (var task in document.Tasks.Where(task => task.Mentions.Count > 0))
        {
            var texts = task.Text.ByLanguage();
            foreach (var mention in task.Mentions)
            {
                if (references.Instruments.Find(mention.Instrument, Invariant.Task(task.Number.Value)) is { } instrument
                    && !mention.Start.IsMissing && !mention.Length.IsMissing
                    && texts.TryGetValue(mention.Language.Value, out var text) && !text.IsMissing)
                {
                    Check(mention, instrument, text.Value, problems);
                }
            }
        }
    }

    /// <summary>Warns of titles in 《》 that no mention covers, with or without the marks.</summary>
    public static void Unmentioned(string json, PlanDocument document, ProblemList problems)
    {
        foreach (var task in document.Tasks)
        {
            var starts = new HashSet<(string, int)>(task.Mentions.Select(m => (m.Language.Value, m.Start.Value)));
            foreach (var (language, text) in task.Text.Texts.Where(t => !t.Text.IsMissing).Select(t => (t.Language.Value, t.Text)))
            {
                var titles = s_title.Matches(text.Value).Cast<Match>()
                    .Where(title => !starts.Contains((language, title.Index)) && !starts.Contains((language, title.Index + 1)))
                    .ToArray();
                var units = titles.Length == 0 ? [] : JsonText.Units(json, text.Span).ToArray();
                foreach (var title in titles)
                {
                    problems.Add(
                        ProblemKind.UnmentionedTitle, units[title.Index].Span.To(units[title.Index + title.Length - 1].Span), title.Value);
                }
            }
        }
    }

    private static void Check(Mention mention, InstrumentEntry instrument, string text, ProblemList problems)
    {
        var (start, length) = (mention.Start.Value, mention.Length.Value);
        var isInside = start >= 0 && length > 0 && start <= text.Length - length;
        var covered = isInside ? text.Substring(start, length) : "";
        var spellings = instrument.Title.Texts.Select(t => t.Text).Concat(instrument.Aliases).Select(s => s.Value).Where(s => s.Length > 0).ToArray();
        if (!spellings.Any(spelling => covered == spelling || covered == InTitleMarks(spelling)))
        {
            problems.Add(
                ProblemKind.MentionMismatch,
                mention.Start.Span,
                () => Hint(text, spellings),
                mention.Instrument.Value,
                isInside ? new MessageText("'{0}'", "“{0}”", covered) : new MessageText("nothing: it is outside the text", "文本之外的位置，没有内容"));
        }
    }

    /// <summary>Where the text really names the instrument, by its longest spelling.</summary>
    private static MessageText Hint(string text, string[] spellings)
    {
        var found = spellings
            .OrderByDescending(spelling => spelling.Length)
            .SelectMany(spelling => new[] { InTitleMarks(spelling), spelling })
            .FirstOrDefault(text.Contains);
        return found is null
            ? MessageText.Empty
            : new(
                "; '{0}' is at {1}, length {2}",
                "；“{0}”位于 {1}，长度为 {2}",
                found,
                Invariant.Text(text.IndexOf(found, StringComparison.Ordinal)),
                Invariant.Text(found.Length));
    }

    private static string InTitleMarks(string title) => "《" + title + "》";
}
