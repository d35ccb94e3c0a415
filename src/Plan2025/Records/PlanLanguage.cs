using System;
using System.Globalization;

namespace Plan2025;

/// <summary>A language in which the plan can be read.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanLanguage
{
    /// <summary>The BCP 47 tag, such as <c>zh-Hans</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Tag => PlanNames.String(NameOffset.LanguageTag + Index);

    /// <summary>The source of the text in this language, in English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Basis => PlanNames.String(NameOffset.LanguageBasis + Index);

    /// <summary>Whether the text in this language is the official one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public bool IsAuthoritative => LanguageTable.IsAuthoritative[Index] != 0;

    /// <summary>Whether every text exists in this language; for those that do not, the text in the plan's first language is given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public bool IsComplete => LanguageTable.IsComplete[Index] != 0;

    /// <summary>The language that serves a culture: by the culture's name, else by the name with its last part taken off, else the language for all other cultures.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The language.</returns>
    public static PlanLanguage For(CultureInfo? culture) => new(PlanText.LanguageOf(culture));
}
