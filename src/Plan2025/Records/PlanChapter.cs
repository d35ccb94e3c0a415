using System;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A chapter of the plan. It holds sections, or tasks of its own.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanChapter>))]
[TypeConverter(typeof(PlanTypeConverter<PlanChapter>))]
public readonly partial struct PlanChapter : IPlanRecord<Chapter>
{
    /// <summary>The member name, in PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.Chapter + Index);

    /// <summary>The title, without its number, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Title => Text_First.String(TextIndex.Chapter + Index);

    /// <summary>The sections, in plan order; empty where the chapter has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanSection> Sections => MemoryMarshal.Cast<Section, PlanSection>(ChapterTable.SectionRow(Index));

    /// <summary>All tasks of the chapter, those of its sections included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => ChapterTable.TaskSet(Index);

    /// <summary>The title, without its number, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.Chapter + Index);

    /// <summary>The title, without its number, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));
}
