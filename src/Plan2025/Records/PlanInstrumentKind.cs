using System;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A kind of instrument, such as a law or a treaty.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanInstrumentKind>))]
[TypeConverter(typeof(PlanTypeConverter<PlanInstrumentKind>))]
public readonly partial struct PlanInstrumentKind : IPlanRecord<InstrumentKind>
{
    /// <summary>The member name, in PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.InstrumentKind + Index);

    /// <summary>The title, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Title => Text_First.String(TextIndex.InstrumentKind + Index);

    /// <summary>The instruments of this kind, by number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanInstrument> Instruments => MemoryMarshal.Cast<Instrument, PlanInstrument>(InstrumentKindTable.InstrumentRow(Index));

    /// <summary>The tasks that name an instrument of this kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => InstrumentKindTable.TaskSet(Index);

    /// <summary>The title, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.InstrumentKind + Index);

    /// <summary>The title, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));
}
