using System;
using System.Globalization;

namespace Plan2025;

/// <summary>An agency that the plan makes responsible for tasks: a body, an office or a group of bodies.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanAgency
{
    /// <summary>The established abbreviation, such as CNIPA, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string? Abbreviation => PlanNames.String(NameOffset.AgencyAbbreviation + Index) is { Length: > 0 } text ? text : null;

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanAgencyKind Kind => new((AgencyKind)AgencyTable.KindOf[Index]);

    /// <summary>The full name, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string FullName => PlanText.AgencyFullName(Index);

    /// <summary>The tasks that it leads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet LeadTasks => AgencyTable.LeadSet(Index);

    /// <summary>The tasks in which it takes part beside the lead agency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet ParticipantTasks => AgencyTable.ParticipantSet(Index);

    /// <summary>The tasks that it leads or takes part in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => AgencyTable.TaskSet(Index);

    /// <summary>All texts that <see cref="Parse(string)"/> reads as this agency: the member name first, the others in ordinal order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<string> Spellings => Spellings<Agency, AgencyIdentity, AgencySpellings>.At(Index);

    /// <summary>The full name, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public string GetFullName(Language language) => PlanText.AgencyFullName(language, Index);

    /// <summary>The full name, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetFullName(CultureInfo? culture) => GetFullName(PlanText.LanguageOf(culture));
}
