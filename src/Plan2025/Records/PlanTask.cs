using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A numbered task of the plan: its text, who is responsible, where it stands and what it names.</summary>
/// <remarks>A handle of one number over constant tables: copying it is free, and reading it allocates nothing but the strings it is asked for, each once.
/// Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanTask>))]
[TypeConverter(typeof(PlanTypeConverter<PlanTask>))]
public readonly partial struct PlanTask : IPlanRecord<PlanTask, TaskId>
{
    /// <summary>The task's name in code, as in <see cref="KnownTasks"/>: its meaning in two to seven English words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.Task + Row);

    /// <summary>The text in the plan's first language, without number and responsibility clause.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Text => Text_First.String(TextIndex.Task + Row);

    /// <summary>The text in the plan's first language, with nothing allocated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<char> TextSpan => Text_First.Span(TextIndex.Task + Row);

    /// <summary>The chapter in which the task stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public Chapter Chapter => (Chapter)TaskTable.ChapterOf[Row];

    /// <summary>The section in which the task stands, or null where the chapter has no sections.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public Section? Section => (int)TaskTable.SectionOf[Row] is > 0 and var section ? (Section)section : null;

    /// <summary>The agency that leads: the first that the plan lists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public Agency Lead => (Agency)TaskTable.LeadOf[Row];

    /// <summary>The agencies that take part beside the lead, in printed order; may be empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<Agency> Participants => TaskTable.AgencyRow(Row).Slice(1);

    /// <summary>All agencies, the lead first, then the participants in printed order; never empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<Agency> Agencies => TaskTable.AgencyRow(Row);

    /// <summary>How the agencies are responsible.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ResponsibilityMode Mode => (ResponsibilityMode)TaskTable.ModeOf[Row];

    /// <summary>Whether the plan leaves the list of agencies open ("and other departments"), so that others take part too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public bool IsOpenEnded => TaskTable.OpenEndingOf[Row] != 0;

    /// <summary>The instruments that the task names, each once, in the order in which it names them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<Instrument> Instruments => TaskTable.InstrumentRow(Row);

    /// <summary>The places in the text that name an instrument, language by language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanMentions Mentions
    {
        get
        {
            var row = Row;
            return new PlanMentions(TaskTable.MentionStart[row], TaskTable.MentionStart[row + 1]);
        }
    }

    /// <summary>The holes in the text: words that the source lost; empty for nearly all tasks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanLacunae Lacunae
    {
        get
        {
            var row = Row;
            return new PlanLacunae(TaskTable.LacunaStart[row], TaskTable.LacunaStart[row + 1]);
        }
    }

    /// <summary>Who is responsible, as the plan prints it behind the text, brackets included, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string ResponsibilityClause => Plan2025.ResponsibilityClause.String(Row, (Language)1);

    /// <summary>The text in a language, without number and responsibility clause.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetText(Language language) => PlanText.String(language, TextIndex.Task + Row);

    /// <summary>The text in the language that serves a culture: by the culture's name, else in the language for all other cultures.</summary>
    /// <param name="culture">The culture; null is the current one.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetText(CultureInfo? culture) => GetText(PlanText.LanguageOf(culture));

    /// <summary>The text in a language, with nothing allocated; but a language of Latin letters other than the first is decoded as a whole when it is first read.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public ReadOnlySpan<char> GetTextSpan(Language language) => PlanText.Span(language, TextIndex.Task + Row);

    /// <summary>Who is responsible, as a clause in a language, brackets included.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The clause; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetResponsibilityClause(Language language) => Plan2025.ResponsibilityClause.String(Row, language);

    /// <summary>Writes who is responsible, as a clause in a language, with nothing allocated.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="language">The language.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public bool TryFormatResponsibilityClause(Span<char> destination, out int charsWritten, Language language) =>
        Plan2025.ResponsibilityClause.TryWrite(Row, language, destination, out charsWritten);
}
