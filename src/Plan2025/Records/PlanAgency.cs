using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>An agency that the plan makes responsible for tasks: a body, an office or a group of bodies.</summary>
/// <remarks>A handle of one number over constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanAgency>))]
[TypeConverter(typeof(PlanTypeConverter<PlanAgency>))]
public readonly partial struct PlanAgency : IPlanRecord<PlanAgency, Agency>
{
    /// <summary>The member name, in PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.Agency + Row);

    /// <summary>The established abbreviation, such as CNIPA, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string? Abbreviation => PlanNames.String(NameOffset.AgencyAbbreviation + Row) is { Length: > 0 } text ? text : null;

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public AgencyKind Kind => (AgencyKind)AgencyTable.KindOf[Row];

    /// <summary>The name as the plan prints it, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Title => Text_First.String(TextIndex.Agency + Row);

    /// <summary>The full name, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string FullName => PlanText.AgencyFullName(Row);

    /// <summary>The tasks that it leads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet LeadTasks => AgencyTable.LeadSet(Row);

    /// <summary>The tasks in which it takes part beside the lead.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet ParticipantTasks => AgencyTable.ParticipantSet(Row);

    /// <summary>The tasks that it leads or takes part in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => AgencyTable.TaskSet(Row);

    /// <summary>The tasks that it leads, in plan order: the same as <see cref="LeadTasks"/>, for reading one after the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<TaskId> LeadTaskIds => AgencyTable.LeadRow(Row);

    /// <summary>The tasks in which it takes part, in plan order: the same as <see cref="ParticipantTasks"/>, for reading one after the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<TaskId> ParticipantTaskIds => AgencyTable.ParticipantRow(Row);

    /// <summary>The name as the plan prints it, or the full name where the plan is not printed in the language, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.Agency + Row);

    /// <summary>The name as the plan prints it, or the full name where the plan is not printed in the language, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null is the current one.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));

    /// <summary>The full name, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetFullName(Language language) => PlanText.AgencyFullName(language, Row);

    /// <summary>The full name, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null is the current one.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetFullName(CultureInfo? culture) => GetFullName(PlanText.LanguageOf(culture));
}
