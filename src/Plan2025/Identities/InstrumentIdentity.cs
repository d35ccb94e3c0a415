using System;

namespace Plan2025;

/// <summary>Members of <see cref="Instrument"/> are found by their spellings.</summary>
internal readonly struct InstrumentIdentity : IIdentity<Instrument>
{
    public string TypeName => nameof(Instrument);

    public int Count => InstrumentTable.Count;

    public string Expected => "an instrument's member name, title or alias, letter for letter";

    public Instrument FromNumber(int number) => (Instrument)number;

    public int ToNumber(Instrument id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) => NameIndex<InstrumentSpellings>.Find(text);

    public int NumberOf(ReadOnlySpan<byte> utf8) => NameIndex<InstrumentSpellings>.Find(utf8);

    public string MemberName(int number) => PlanNames.String(NameOffset.Instrument + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Instrument + number - 1);
}
