using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Model;

/// <summary>One text in one language.</summary>
internal readonly record struct LanguageText(Located<string> Language, Located<string> Text);

/// <summary>The same text in several languages, in the order of the document.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Start">Where the list of them begins.</param>
internal sealed record LocalizedText(EquatableArray<LanguageText> Texts, SourceSpan Start)
{
    public static LocalizedText None { get; } = new(EquatableArray<LanguageText>.Empty, default);

    /// <summary>All texts by their languages, for many questions.</summary>
    public Dictionary<string, Located<string>> ByLanguage() => Texts.ToDictionary(t => t.Language.Value, t => t.Text, StringComparer.Ordinal);

    /// <summary>The text in a language, or null where there is none.</summary>
    public string? this[string language] => Find(language)?.Text.Value;

    /// <inheritdoc cref="this[string]"/>
    public LanguageText? Find(string language)
    {
        foreach (var text in Texts)
        {
            if (string.Equals(text.Language.Value, language, StringComparison.Ordinal))
            {
                return text;
            }
        }

        return null;
    }
}
