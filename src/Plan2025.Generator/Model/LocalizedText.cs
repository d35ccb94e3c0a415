using System;

namespace Plan2025.Generator.Model;

/// <summary>One text in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">Whether it has <see cref="Diagnostics.Characters.Plain"/> characters only.</param>
internal readonly record struct LanguageText(Located<string> Language, Located<string> Text, bool IsPlain);

/// <summary>The same text in several languages, in the order of the document.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Place">Where the list of them begins; of length 0 where there is none.</param>
internal sealed record LocalizedText(EquatableArray<LanguageText> Texts, Located<bool> Place)
{
    public static LocalizedText None { get; } = new(EquatableArray<LanguageText>.Empty, default);

    /// <summary>The text in a language, or null where there is none.</summary>
    public string? this[string language] => Find(language)?.Text.Value;

    public LanguageText? Find(string language)
    {
        // Mostly they are the same string.
        for (var i = 0; i < Texts.Count; i++)
        {
            if (ReferenceEquals(Texts[i].Language.Value, language))
            {
                return Texts[i];
            }
        }

        for (var i = 0; i < Texts.Count; i++)
        {
            if (string.Equals(Texts[i].Language.Value, language, StringComparison.Ordinal))
            {
                return Texts[i];
            }
        }

        return null;
    }
}
