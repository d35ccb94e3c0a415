using System;
using System.Globalization;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks one task against the rest of the document.</summary>
internal sealed class TaskValidator(
    IdTable<AgencyEntry> agencies,
    IdTable<InstrumentEntry> instruments,
    LanguageCheck languages,
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
        if (list.Value.Count == 0 && list.Length > 0)
        {
            problems.Add(ProblemKind.NoAgency, list, Text(task.Number.Value));
        }

        foreach (var id in list.Value)
        {
            agencies.Find(id, task, out var isRepeated);
            if (isRepeated)
            {
                problems.Add(ProblemKind.RepeatedAgency, id, id.Value, Text(task.Number.Value));
            }
        }

        if (task.Responsibility.OpenEnded is { } open)
        {
            languages.Known(open);
            languages.Everywhere(open, "openEnded", task.Name.Value);
        }
    }

    private void Mention(TaskEntry task, Mention mention)
    {
        var text = TextOf(task, mention.Language);
        if (instruments.Find(mention.Instrument, task) is not { } instrument
            || text is null
            || mention.Start.Length == 0
            || mention.Length.Length == 0)
        {
            return;
        }

        var (start, length) = (mention.Start.Value, mention.Length.Value);
        if (start < 0 || length <= 0 || start > text.Length - length)
        {
            problems.Add(
                ProblemKind.MentionMismatch, mention.Start, mention.Instrument.Value, "nothing: it leaves the text", Hint(text, instrument));
            return;
        }

        if (!IsSpellingOf(instrument, text.AsSpan(start, length)))
        {
            problems.Add(
                ProblemKind.MentionMismatch, mention.Start, mention.Instrument.Value, $"'{text.Substring(start, length)}'", Hint(text, instrument));
        }
    }

    /// <summary>Whether a part of a text is the instrument's title or alias, in title marks or not.</summary>
    private static bool IsSpellingOf(InstrumentEntry instrument, ReadOnlySpan<char> named)
    {
        var isMarked = named.Length > 1 && named[0] == '《' && named[named.Length - 1] == '》';
        var inner = isMarked ? named.Slice(1, named.Length - 2) : named;
        foreach (var title in instrument.Title.Texts)
        {
            if (Is(title.Text.Value, named, inner))
            {
                return true;
            }
        }

        foreach (var alias in instrument.Aliases)
        {
            if (Is(alias.Value, named, inner))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string spelling, ReadOnlySpan<char> named, ReadOnlySpan<char> inner) =>
        named.SequenceEqual(spelling.AsSpan()) || inner.SequenceEqual(spelling.AsSpan());

    /// <summary>Says where the instrument really stands in the text.</summary>
    private static string Hint(string text, InstrumentEntry instrument)
    {
        var spellings = instrument.Title.Texts.Select(t => t.Text.Value).Concat(instrument.Aliases.Select(a => a.Value));
        foreach (var spelling in spellings.OrderByDescending(s => s.Length))
        {
            foreach (var named in new[] { InTitleMarks(spelling), spelling })
            {
                var found = text.IndexOf(named, StringComparison.Ordinal);
                if (found >= 0)
                {
                    return $"; '{named}' stands at {Text(found)}, length {Text(named.Length)}";
                }
            }
        }

        return "";
    }

    private static string InTitleMarks(string title) => "《" + title + "》";

    private void Lacuna(TaskEntry task, Lacuna lacuna)
    {
        var at = lacuna.At.Value;
        if (TextOf(task, lacuna.Language) is not { } text || lacuna.At.Length == 0)
        {
            return;
        }

        if (at < 0 || at > text.Length)
        {
            problems.Add(ProblemKind.LacunaOutOfRange, lacuna.At, Text(at), $"leaves the text, which has {Text(text.Length)} characters");
        }
        else if (at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]))
        {
            problems.Add(ProblemKind.LacunaOutOfRange, lacuna.At, Text(at), "stands between the two halves of one character");
        }
    }

    /// <summary>The task's text in a language that a mention or a hole names; null where there is none, which is reported.</summary>
    private string? TextOf(TaskEntry task, Located<string> language)
    {
        if (!languages.Known(language) || task.Text.Place.Length == 0)
        {
            return null;
        }

        if (task.Text.Find(language.Value) is { } text)
        {
            // An empty text has been reported as that.
            return text.Text.Length == 0 ? null : text.Text.Value;
        }

        problems.Add(ProblemKind.MissingText, language, language.Value, "text", task.Name.Value);
        return null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
