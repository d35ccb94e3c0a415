using System;

namespace Plan2025;

/// <summary>Members of <see cref="Agency"/> are found by their spellings.</summary>
internal readonly struct AgencyIdentity : IIdentity<Agency>
{
    public int Count => AgencyTable.Count;

    public string Expected => "an agency's member name, abbreviation, printed name, full name or alias, letter for letter";

    public Agency FromNumber(int number) => (Agency)number;

    public int ToNumber(Agency id) => (int)id;

    public bool TryParse(ReadOnlySpan<char> text, out int number) => NameIndex<AgencySpellings>.TryFind(text, out number);

    public bool TryParse(ReadOnlySpan<byte> utf8, out int number) => NameIndex<AgencySpellings>.TryFind(utf8, out number);

    public string MemberName(int number) => StringTable<PlanNames>.String(NameOffset.Agency + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Agency + number - 1);
}
