using System;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A kind of agency, such as a ministry.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanAgencyKind>))]
[TypeConverter(typeof(PlanTypeConverter<PlanAgencyKind>))]
public readonly partial struct PlanAgencyKind : IPlanRecord<AgencyKind>
{
    /// <summary>The member name, in PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.AgencyKind + Index);

    /// <summary>The title, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Title => Text_First.String(TextIndex.AgencyKind + Index);

    /// <summary>The agencies of this kind, by number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanAgency> Agencies => MemoryMarshal.Cast<Agency, PlanAgency>(AgencyKindTable.AgencyRow(Index));

    /// <summary>The tasks that an agency of this kind leads or takes part in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => AgencyKindTable.TaskSet(Index);

    /// <summary>The title, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.AgencyKind + Index);

    /// <summary>The title, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));
}
