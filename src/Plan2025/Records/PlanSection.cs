using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A section of a chapter.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanSection>))]
[TypeConverter(typeof(PlanTypeConverter<PlanSection>))]
public readonly partial struct PlanSection : IPlanRecord<Section>
{
    /// <summary>The member name, in PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.Section + Index);

    /// <summary>The title, without its number, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Title => Text_First.String(TextIndex.Section + Index);

    /// <summary>The chapter to which it belongs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanChapter Chapter => new((Chapter)SectionTable.ChapterOf[Index]);

    /// <summary>The number that the plan prints: it starts at 1 in each chapter, unlike <see cref="Number"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public int Ordinal => SectionTable.OrdinalOf[Index];

    /// <summary>The tasks of the section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => SectionTable.TaskSet(Index);

    /// <summary>The title, without its number, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.Section + Index);

    /// <summary>The title, without its number, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));
}
