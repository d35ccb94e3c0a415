using System;

namespace Plan2025;

/// <summary>Members of <see cref="Section"/> are found by their spellings.</summary>
internal readonly struct SectionIdentity : IIdentity<Section>
{
    public int Count => SectionTable.Count;

    public string Expected => "a section's member name or title, letter for letter";

    public Section FromNumber(int number) => (Section)number;

    public int ToNumber(Section id) => (int)id;

    public bool TryParse(ReadOnlySpan<char> text, out int number) => NameIndex<SectionSpellings>.TryFind(text, out number);

    public bool TryParse(ReadOnlySpan<byte> utf8, out int number) => NameIndex<SectionSpellings>.TryFind(utf8, out number);

    public string MemberName(int number) => StringTable<PlanNames>.String(NameOffset.Section + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Section + number - 1);
}
