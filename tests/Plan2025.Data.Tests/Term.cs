using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Data.Tests;

/// <summary>
/// A Chinese term and its one English term, in the forms that sentences need ("revise / revision"); the exceptions are the
/// keys of the texts that may word it in another way.
/// </summary>
internal sealed partial record Term(string Chinese, string English, IReadOnlyCollection<string> Exceptions)
{
    public Regex Pattern { get; } = new(
        $@"\b(?:{string.Join('|', English.Split(" / ").Select(form => string.Join(' ', form.Split(' ').Select(Inflect))))})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>"revise" finds "revises", "revised" and "revising"; other forms are listed.</summary>
    private static string Inflect(string word) =>
        word.EndsWith('e') ? Regex.Escape(word[..^1]) + "(?:e|es|ed|ing)"
        : ConsonantAndY().IsMatch(word) ? Regex.Escape(word[..^1]) + "(?:y|ies|ied|ying)"
        : Regex.Escape(word) + "(?:s|es|ed|ing)?";

    [GeneratedRegex("[^aeiou]y$")]
    private static partial Regex ConsonantAndY();
}
