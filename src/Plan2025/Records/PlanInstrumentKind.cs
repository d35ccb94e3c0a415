using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A kind of instrument, such as a law or a treaty.</summary>
/// <remarks>A handle of one number over constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanInstrumentKind>))]
[TypeConverter(typeof(PlanTypeConverter<PlanInstrumentKind>))]
public readonly partial struct PlanInstrumentKind : IPlanRecord<PlanInstrumentKind, InstrumentKind>
{
    /// <summary>The member name, in PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.InstrumentKind + Row);

    /// <summary>The title, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Title => Text_First.String(TextIndex.InstrumentKind + Row);

    /// <summary>The instruments of this kind, by number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<Instrument> Instruments => InstrumentKindTable.InstrumentRow(Row);

    /// <summary>The tasks that name an instrument of this kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => InstrumentKindTable.TaskSet(Row);

    /// <summary>The title, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.InstrumentKind + Row);

    /// <summary>The title, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null is the current one.</param>
    /// <returns>The text; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));
}
