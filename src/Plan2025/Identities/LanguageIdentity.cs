using System;

namespace Plan2025;

/// <summary>Members of <see cref="Language"/> are found by their spellings.</summary>
internal readonly struct LanguageIdentity : IIdentity<Language>
{
    public string TypeName => nameof(Language);

    public int Count => LanguageTable.Count;

    public string Expected => "a language's member name or tag, letter for letter";

    public Language FromNumber(int number) => (Language)number;

    public int ToNumber(Language id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) => NameIndex<LanguageSpellings>.Find(text);

    public int NumberOf(ReadOnlySpan<byte> utf8) => NameIndex<LanguageSpellings>.Find(utf8);

    public string MemberName(int number) => PlanNames.String(NameOffset.Language + number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Language + number - 1);
}
