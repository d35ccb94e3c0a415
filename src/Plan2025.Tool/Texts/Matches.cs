using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Tool.Texts;

/// <summary>An occurrence of a word in the text of a task.</summary>
internal readonly record struct Match(Language Language, int Start, int Length);

/// <summary>Finds where the words of a search are.</summary>
internal static class Matches
{
    /// <summary>All occurrences, by language, then by position.</summary>
    public static IReadOnlyList<Match> Find(PlanTask task, IReadOnlyCollection<string> words) =>
    [
        .. Plan.Languages.SelectMany(language => words.SelectMany(word => Find(task.GetText(language), word, language)))
            .OrderBy(match => match.Language)
            .ThenBy(match => match.Start),
    ];

    private static IEnumerable<Match> Find(string text, string word, Language language)
    {
        // As the library searches: case, and full or half width, do not matter.
        (text, word) = (Fold(text), Fold(word));
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            yield return new Match(language, at, word.Length);
        }
    }

    private static string Fold(string text) => string.Concat(text.Select(Folding.Fold));
}
