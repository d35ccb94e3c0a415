using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A law, regulation, rule, policy or treaty that tasks of the plan name.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
[JsonConverter(typeof(PlanJsonConverter<PlanInstrument>))]
[TypeConverter(typeof(PlanTypeConverter<PlanInstrument>))]
public readonly partial struct PlanInstrument : IPlanRecord<Instrument>
{
    /// <summary>The member name, in PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Name => PlanNames.String(NameOffset.Instrument + Index);

    /// <summary>What kind of instrument it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanInstrumentKind Kind => new((InstrumentKind)InstrumentTable.KindOf[Index]);

    /// <summary>The title, without title marks, in the plan's first language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string Title => Text_First.String(TextIndex.Instrument + Index);

    /// <summary>All texts that <see cref="Parse(string)"/> reads as this instrument: the member name first, the others in ordinal order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<string> Spellings => Spellings<Instrument, InstrumentIdentity, InstrumentSpellings>.At(Index);

    /// <summary>The tasks that name it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => InstrumentTable.TaskSet(Index);

    /// <summary>The title, without title marks, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.Instrument + Index);

    /// <summary>The title, without title marks, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));
}
