using System;

namespace Plan2025;

/// <summary>Members of <see cref="Chapter"/> are found by their spellings.</summary>
internal readonly struct ChapterIdentity : IIdentity<Chapter>
{
    public string TypeName => nameof(Chapter);

    public int Count => ChapterTable.Count;

    public string Expected => "a chapter's member name or title, letter for letter";

    public Chapter FromNumber(int number) => (Chapter)number;

    public int ToNumber(Chapter id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) => NameIndex<ChapterSpellings>.Find(text);

    public int NumberOf(ReadOnlySpan<byte> utf8) => NameIndex<ChapterSpellings>.Find(utf8);

    public string MemberName(int number) => PlanNames.String(NameOffset.Chapter + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Chapter + number - 1);
}
