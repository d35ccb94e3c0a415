using System;
using System.Globalization;

namespace Plan2025;

/// <summary>A numbered task of the plan: its text, who is responsible, where it is in the plan and what it names.</summary>
/// <remarks>A number that refers to constant tables. Properties allocate only their strings, once each.
/// Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanTask
{
    /// <summary>The text in the plan's first language, without number and responsibility clause.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Text => Text_First.String(TextIndex.Task + Index);

    string IPlanRecord<TaskId>.Title => Text;

    /// <summary>The text in the plan's first language, without allocating.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<char> TextSpan => Text_First.Span(TextIndex.Task + Index);

    /// <summary>The chapter of the task.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanChapter Chapter => new((Chapter)TaskTable.ChapterOf[Index]);

    /// <summary>The section of the task, or null where the chapter has no sections.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanSection? Section => (int)TaskTable.SectionOf[Index] is > 0 and var section ? new PlanSection((Section)section) : null;

    /// <summary>The agency that leads: the first that the plan lists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanAgency Lead => new((Agency)TaskTable.LeadOf[Index]);

    /// <summary>The agencies that take part beside the lead, in printed order; may be empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanAgency> Participants => Agencies.Slice(1);

    /// <summary>All agencies, the lead first, then the participants in printed order; never empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanAgency> Agencies => TaskTable.AgencyRow(Index);

    /// <summary>How the agencies are responsible.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanResponsibilityMode Mode => new((ResponsibilityMode)TaskTable.ModeOf[Index]);

    /// <summary>Whether the plan leaves the list of agencies open ("and other departments"), so that others take part too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public bool IsOpenEnded => TaskTable.OpenEndingOf[Index] != 0;

    /// <summary>The instruments that the task names, each once, in the order in which it names them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanInstrument> Instruments => TaskTable.InstrumentRow(Index);

    /// <summary>The parts of the text that name an instrument, language by language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanMentions Mentions
    {
        get
        {
            var index = Index;
            return new PlanMentions(TaskTable.MentionStart[index], TaskTable.MentionStart[index + 1]);
        }
    }

    /// <summary>The lacunae of the text, where the source lost words; empty for nearly all tasks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanLacunae Lacunae
    {
        get
        {
            var index = Index;
            return new PlanLacunae(TaskTable.LacunaStart[index], TaskTable.LacunaStart[index + 1]);
        }
    }

    /// <summary>Who is responsible, as the plan prints it after the text, brackets included, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string ResponsibilityClause => Plan2025.ResponsibilityClause.String(Index, (Language)1);

    /// <summary>The text in a language, without number and responsibility clause.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public string GetText(Language language) => PlanText.String(language, TextIndex.Task + Index);

    /// <summary>The text in the language that serves a culture: by the name of the culture, then by the name without its last part and so on; for any other culture in the first language.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetText(CultureInfo? culture) => GetText(PlanText.LanguageOf(culture));

    /// <summary>The text in a language, without allocating. Some languages are decoded once, on first use.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public ReadOnlySpan<char> GetTextSpan(Language language) => PlanText.Span(language, TextIndex.Task + Index);

    /// <summary>Who is responsible, as a clause in a language, brackets included.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public string GetResponsibilityClause(Language language) => Plan2025.ResponsibilityClause.String(Index, language);

    /// <summary>Who is responsible, as a clause in the language that serves a culture, brackets included.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetResponsibilityClause(CultureInfo? culture) => GetResponsibilityClause(PlanText.LanguageOf(culture));

    /// <summary>Writes who is responsible, as a clause in a language, without allocating.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="language">The language.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public bool TryFormatResponsibilityClause(Span<char> destination, out int charsWritten, Language language) =>
        Plan2025.ResponsibilityClause.TryWrite(Index, language, destination, out charsWritten);
}
