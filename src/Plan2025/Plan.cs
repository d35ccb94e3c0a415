using System;
using System.Globalization;

namespace Plan2025;

/// <summary>The plan: its tasks, agencies, chapters, sections and instruments, and the texts of the plan as a whole.</summary>
/// <remarks>All data is constant data of the assembly: nothing is loaded at start. All members are safe to use from any thread.</remarks>
public static partial class Plan
{
    /// <summary>The tasks, in plan order, indexed by <see cref="TaskId"/> and by <see cref="TaskSet"/>.</summary>
    public static PlanTaskCollection Tasks => default;

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
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is undefined.</exception>
    public static string GetTitle(Language language) => PlanText.String(language, TextIndex.Title);

    /// <summary>The title of the plan in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The title.</returns>
    public static string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));

    /// <summary>The preamble in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The preamble.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is undefined.</exception>
    public static string GetPreamble(Language language) => PlanText.String(language, TextIndex.Preamble);

    /// <summary>The preamble in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The preamble.</returns>
    public static string GetPreamble(CultureInfo? culture) => GetPreamble(PlanText.LanguageOf(culture));

    /// <summary>The sentence that makes the first of several agencies the lead, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is undefined.</exception>
    public static string GetLeadRule(Language language) => PlanText.String(language, TextIndex.LeadRule);

    /// <summary>The sentence that makes the first of several agencies the lead, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The sentence.</returns>
    public static string GetLeadRule(CultureInfo? culture) => GetLeadRule(PlanText.LanguageOf(culture));

    /// <summary>Finds the tasks whose text contains another text, in any language of the plan: either Chinese script and the translation find them.</summary>
    /// <param name="text">The text to find. Case, and full or half width, do not matter. The empty text is in every task.</param>
    /// <returns>The tasks.</returns>
    /// <remarks>Words that the source lost and that were restored from other evidence are found too, in the language of the source.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TaskSet Search(string text) => Search((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Search(string)"/>
    public static TaskSet Search(ReadOnlySpan<char> text) => TaskSearch.Find(text);
}
