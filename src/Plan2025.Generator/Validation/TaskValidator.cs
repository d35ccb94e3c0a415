using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks one task against the rest of the document.</summary>
internal sealed class TaskValidator(
    PlanDocument document,
    Dictionary<string, AgencyEntry> agencies,
    Dictionary<string, InstrumentEntry> instruments,
    Dictionary<string, Expression> expressions,
    ProblemList problems)
{
    public void Validate(TaskEntry task)
    {
        Responsibility(task);
        foreach (var mention in task.Mentions)
        {
            Mention(task, mention);
        }

        foreach (var lacuna in task.Lacunae)
        {
            Lacuna(task, lacuna);
        }
    }

    private void Responsibility(TaskEntry task)
    {
        var list = task.Responsibility.Agencies;
        if (list.Value.Count == 0 && task.Number.Length > 0 && list.Length > 0)
        {
            problems.Add(ProblemKind.NoAgency, list, Text(task.Number.Value));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in list.Value)
        {
            if (ReferenceCheck.Known(id, agencies, "an agency", problems) && !seen.Add(id.Value))
            {
                problems.Add(ProblemKind.RepeatedAgency, id, id.Value, Text(task.Number.Value));
            }
        }

        foreach (var expression in document.Expressions)
        {
            if (task.Responsibility.OpenEnded is { } open && open[expression.Language.Value] is null)
            {
                problems.Add(ProblemKind.MissingText, list, "openEnded", task.Name.Value, expression.Language.Value);
            }
        }
    }

    private void Mention(TaskEntry task, Mention mention)
    {
        if (!ReferenceCheck.Known(mention.Instrument, instruments, "an instrument", problems)
            || TextOf(task, mention.Language) is not { } text)
        {
            return;
        }

        var instrument = instruments[mention.Instrument.Value];
        var (start, length) = (mention.Start.Value, mention.Length.Value);
        if (start < 0 || length <= 0 || start > text.Length - length)
        {
            problems.Add(
                ProblemKind.MentionMismatch, mention.Start, mention.Instrument.Value, "nothing: it leaves the text", Hint(text, instrument));
            return;
        }

        var named = text.Substring(start, length);
        if (!Spellings(instrument).Contains(named.Trim('《', '》'), StringComparer.Ordinal))
        {
            problems.Add(
                ProblemKind.MentionMismatch, mention.Start, mention.Instrument.Value, $"'{named}'", Hint(text, instrument));
        }
    }

    /// <summary>Says where the instrument really stands in the text.</summary>
    private static string Hint(string text, InstrumentEntry instrument)
    {
        foreach (var spelling in Spellings(instrument).OrderByDescending(s => s.Length))
        {
            var quoted = "《" + spelling + "》";
            var found = text.IndexOf(quoted, StringComparison.Ordinal);
            if (found >= 0)
            {
                return $"; '{quoted}' stands at {Text(found)}, length {Text(quoted.Length)}";
            }

            found = text.IndexOf(spelling, StringComparison.Ordinal);
            if (found >= 0)
            {
                return $"; '{spelling}' stands at {Text(found)}, length {Text(spelling.Length)}";
            }
        }

        return "";
    }

    private static IEnumerable<string> Spellings(InstrumentEntry instrument) =>
        instrument.Title.Texts.Select(t => t.Text.Value).Concat(instrument.Aliases.Select(a => a.Value));

    private void Lacuna(TaskEntry task, Lacuna lacuna)
    {
        if (TextOf(task, lacuna.Language) is { } text && (lacuna.At.Value < 0 || lacuna.At.Value > text.Length))
        {
            problems.Add(ProblemKind.LacunaOutOfRange, lacuna.At, Text(lacuna.At.Value), Text(text.Length));
        }
    }

    private string? TextOf(TaskEntry task, Located<string> language)
    {
        if (language.Length > 0 && !expressions.ContainsKey(language.Value))
        {
            var hint = Suggestion.For(language.Value, expressions.Keys);
            problems.Add(ProblemKind.UnknownLanguage, language, language.Value, hint);
        }

        return task.Text[language.Value];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
