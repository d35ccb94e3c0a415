using System;

namespace Plan2025;

/// <summary>Members of <see cref="AgencyKind"/> are found by their spellings.</summary>
internal readonly struct AgencyKindIdentity : IIdentity<AgencyKind>
{
    public string TypeName => nameof(AgencyKind);

    public int Count => AgencyKindTable.Count;

    public string Expected => "the member name or title of a kind of agency, letter for letter";

    public AgencyKind FromNumber(int number) => (AgencyKind)number;

    public int ToNumber(AgencyKind id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) => NameIndex<AgencyKindSpellings>.Find(text);

    public int NumberOf(ReadOnlySpan<byte> utf8) => NameIndex<AgencyKindSpellings>.Find(utf8);

    public string MemberName(int number) => PlanNames.String(NameOffset.AgencyKind + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.AgencyKind + number - 1);
}
