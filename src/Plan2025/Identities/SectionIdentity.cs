using System;

namespace Plan2025;

/// <summary>Members of <see cref="Section"/> are found by their spellings.</summary>
internal readonly struct SectionIdentity : IIdentity<Section>
{
    public string TypeName => nameof(Section);

    public int Count => SectionTable.Count;

    public string Expected => "a section's member name or title, letter for letter";

    public Section FromNumber(int number) => (Section)number;

    public int ToNumber(Section id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) => NameIndex<SectionSpellings>.Find(text);

    public int NumberOf(ReadOnlySpan<byte> utf8) => NameIndex<SectionSpellings>.Find(utf8);

    public string MemberName(int number) => PlanNames.String(NameOffset.Section + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Section + number - 1);
}
