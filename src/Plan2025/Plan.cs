using System;
using System.Globalization;

namespace Plan2025;

/// <summary>The plan: its tasks, agencies, chapters, sections and instruments, and what is said of it as a whole.</summary>
/// <remarks>Everything is constant data of the assembly. Nothing is loaded or built at start, and all members can be used from any thread.</remarks>
public static partial class Plan
{
    /// <summary>The tasks, in plan order, indexed by <see cref="TaskId"/>.</summary>
    public static PlanCollection<PlanTask, TaskId> Tasks => default;

    /// <summary>The agencies that the plan makes responsible, by first appearance, indexed by <see cref="Agency"/>.</summary>
    public static PlanCollection<PlanAgency, Agency> Agencies => default;

    /// <summary>The kinds of agencies, indexed by <see cref="AgencyKind"/>.</summary>
    public static PlanCollection<PlanAgencyKind, AgencyKind> AgencyKinds => default;

    /// <summary>The chapters, in plan order, indexed by <see cref="Chapter"/>.</summary>
    public static PlanCollection<PlanChapter, Chapter> Chapters => default;

    /// <summary>The sections of all chapters, in plan order, indexed by <see cref="Section"/>.</summary>
    public static PlanCollection<PlanSection, Section> Sections => default;

    /// <summary>The laws, regulations, rules, policies and treaties that the tasks name, by first appearance, indexed by <see cref="Instrument"/>.</summary>
    public static PlanCollection<PlanInstrument, Instrument> Instruments => default;

    /// <summary>The kinds of instruments, indexed by <see cref="InstrumentKind"/>.</summary>
    public static PlanCollection<PlanInstrumentKind, InstrumentKind> InstrumentKinds => default;

    /// <summary>The languages in which the plan can be read, indexed by <see cref="Language"/>. The first is the default.</summary>
    public static PlanCollection<PlanLanguage, Language> Languages => default;

    /// <summary>The modes of responsibility, indexed by <see cref="ResponsibilityMode"/>.</summary>
    public static PlanCollection<PlanResponsibilityMode, ResponsibilityMode> ResponsibilityModes => default;

    /// <summary>The preamble, in the plan's first language.</summary>
    public static string Preamble => Text_First.String(TextIndex.Preamble);

    /// <summary>The sentence that makes the first of several agencies the lead, in the plan's first language.</summary>
    public static string LeadRule => Text_First.String(TextIndex.LeadRule);

    /// <summary>The notice with which the plan was issued.</summary>
    public static PlanNotice Notice => default;

    /// <summary>The title of the plan in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The title.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public static string GetTitle(Language language) => PlanText.String(language, TextIndex.Title);

    /// <summary>The title of the plan in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null is the current one.</param>
    /// <returns>The title.</returns>
    public static string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));

    /// <summary>The preamble in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The preamble.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public static string GetPreamble(Language language) => PlanText.String(language, TextIndex.Preamble);

    /// <summary>The sentence that makes the first of several agencies the lead, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public static string GetLeadRule(Language language) => PlanText.String(language, TextIndex.LeadRule);
}
