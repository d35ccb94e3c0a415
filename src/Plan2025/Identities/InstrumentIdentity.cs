using System;

namespace Plan2025;

/// <summary>Members of <see cref="Instrument"/> are found by their spellings.</summary>
internal readonly struct InstrumentIdentity : IIdentity<Instrument>
{
    public int Count => InstrumentTable.Count;

    public string Expected => "an instrument's member name, title or alias, letter for letter";

    public Instrument FromNumber(int number) => (Instrument)number;

    public int ToNumber(Instrument id) => (int)id;

    public bool TryParse(ReadOnlySpan<char> text, out int number) => NameIndex<InstrumentSpellings>.TryFind(text, out number);

    public bool TryParse(ReadOnlySpan<byte> utf8, out int number) => NameIndex<InstrumentSpellings>.TryFind(utf8, out number);

    public string MemberName(int number) => StringTable<PlanNames>.String(NameOffset.Instrument + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Instrument + number - 1);
}
