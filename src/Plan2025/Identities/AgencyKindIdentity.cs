using System;

namespace Plan2025;

/// <summary>Members of <see cref="AgencyKind"/> are found by their spellings.</summary>
internal readonly struct AgencyKindIdentity : IIdentity<AgencyKind>
{
    public int Count => AgencyKindTable.Count;

    public string Expected => "the member name or title of a kind of agency, letter for letter";

    public AgencyKind FromNumber(int number) => (AgencyKind)number;

    public int ToNumber(AgencyKind id) => (int)id;

    public bool TryParse(ReadOnlySpan<char> text, out int number) => NameIndex<AgencyKindSpellings>.TryFind(text, out number);

    public bool TryParse(ReadOnlySpan<byte> utf8, out int number) => NameIndex<AgencyKindSpellings>.TryFind(utf8, out number);

    public string MemberName(int number) => StringTable<PlanNames>.String(NameOffset.AgencyKind + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.AgencyKind + number - 1);
}
