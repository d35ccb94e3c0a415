using System;

namespace Plan2025;

/// <summary>Members of <see cref="InstrumentKind"/> are found by their spellings.</summary>
internal readonly struct InstrumentKindIdentity : IIdentity<InstrumentKind>
{
    public string TypeName => nameof(InstrumentKind);

    public int Count => InstrumentKindTable.Count;

    public string Expected => "the member name or title of a kind of instrument, letter for letter";

    public InstrumentKind FromNumber(int number) => (InstrumentKind)number;

    public int ToNumber(InstrumentKind id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) => NameIndex<InstrumentKindSpellings>.Find(text);

    public int NumberOf(ReadOnlySpan<byte> utf8) => NameIndex<InstrumentKindSpellings>.Find(utf8);

    public string MemberName(int number) => PlanNames.String(NameOffset.InstrumentKind + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.InstrumentKind + number - 1);
}
