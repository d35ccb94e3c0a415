using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A language in which the plan can be read.</summary>
/// <remarks>A handle of one number over constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanLanguage>))]
[TypeConverter(typeof(PlanTypeConverter<PlanLanguage>))]
public readonly partial struct PlanLanguage : IPlanRecord<PlanLanguage, Language>
{
    /// <summary>The member name, in PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.Language + Row);

    /// <summary>The language's name, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Title => Text_First.String(TextIndex.Language + Row);

    /// <summary>The BCP 47 tag, such as <c>zh-Hans</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Tag => PlanNames.String(NameOffset.LanguageTag + Row);

    /// <summary>What the text in this language rests on, in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Basis => PlanNames.String(NameOffset.LanguageBasis + Row);

    /// <summary>Whether the text in this language is the official one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public bool IsAuthoritative => LanguageTable.IsAuthoritative[Row] != 0;

    /// <summary>Whether every text exists in this language; those that don't are given in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public bool IsComplete => LanguageTable.IsComplete[Row] != 0;

    /// <summary>The language that serves a culture: by the culture's name, else by the name with its last part taken off, else the language for all other cultures.</summary>
    /// <param name="culture">The culture; null is the current one.</param>
    /// <returns>The language.</returns>
    public static PlanLanguage For(CultureInfo? culture) => new(PlanText.LanguageOf(culture));

    /// <summary>The language's name, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.Language + Row);

    /// <summary>The language's name, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null is the current one.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));
}
