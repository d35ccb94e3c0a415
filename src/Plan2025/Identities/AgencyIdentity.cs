using System;

namespace Plan2025;

/// <summary>Members of <see cref="Agency"/> are found by their spellings.</summary>
internal readonly struct AgencyIdentity : IIdentity<Agency>
{
    public string TypeName => nameof(Agency);

    public int Count => AgencyTable.Count;

    public string Expected => "an agency's member name, abbreviation, printed name, full name or alias, letter for letter";

    public Agency FromNumber(int number) => (Agency)number;

    public int ToNumber(Agency id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) => NameIndex<AgencySpellings>.Find(text);

    public int NumberOf(ReadOnlySpan<byte> utf8) => NameIndex<AgencySpellings>.Find(utf8);

    public string MemberName(int number) => PlanNames.String(NameOffset.Agency + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Agency + number - 1);
}
