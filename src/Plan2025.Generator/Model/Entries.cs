using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Model;

/// <summary>What agencies, instruments, kinds, chapters and sections have in common.</summary>
internal interface INumbered
{
    Located<int> Number { get; }

    Located<string> Name { get; }
}

/// <summary>What agencies, instruments and kinds have in common: others refer to them by id.</summary>
internal interface IIdentified : INumbered
{
    Located<string> Id { get; }

    /// <summary>All texts that name the entry.</summary>
    IEnumerable<Located<string>> Spellings { get; }
}

/// <summary>A kind of agency or of instrument.</summary>
internal sealed record Kind(
    Located<string> Id,
    Located<int> Number,
    Located<string> Name,
    LocalizedText Title) : IIdentified
{
    public IEnumerable<Located<string>> Spellings => [Name, .. Title.Texts.Select(t => t.Text)];
}

/// <summary>A body that the plan makes responsible for something.</summary>
internal sealed record AgencyEntry(
    Located<string> Id,
    Located<int> Number,
    Located<string> Name,
    Located<string> Kind,
    Located<string>? Abbreviation,
    LocalizedText Printed,
    LocalizedText FullName,
    EquatableArray<Located<string>> Aliases) : IIdentified
{
    public IEnumerable<Located<string>> Spellings =>
        [Name, Abbreviation ?? default, .. Printed.Texts.Select(t => t.Text), .. FullName.Texts.Select(t => t.Text), .. Aliases];

    /// <summary>The name that a reader of the language sees: as printed, else in full.</summary>
    public LanguageText? DisplayName(string language) => Printed.Find(language) ?? FullName.Find(language);
}

/// <summary>A law, regulation, rule, policy or treaty that the plan names.</summary>
internal sealed record InstrumentEntry(
    Located<string> Id,
    Located<int> Number,
    Located<string> Name,
    Located<string> Kind,
    LocalizedText Title,
    EquatableArray<Located<string>> Aliases) : IIdentified
{
    public IEnumerable<Located<string>> Spellings => [Name, .. Title.Texts.Select(t => t.Text), .. Aliases];
}

/// <summary>A chapter; it holds sections, or tasks of its own.</summary>
internal sealed record ChapterEntry(
    Located<int> Number,
    Located<string> Name,
    LocalizedText Title,
    EquatableArray<SectionEntry> Sections,
    EquatableArray<TaskEntry> Tasks,
    SourceSpan Start) : INumbered
{
    /// <summary>What is printed before the title where it is not the Chinese number of the chapter. From schema 1.1.</summary>
    public string? Label { get; init; }

    /// <summary>What is printed after the title and is no task. From schema 1.1.</summary>
    public EquatableArray<LocalizedText> Paragraphs { get; init; }
}

/// <summary>A section of a chapter.</summary>
internal sealed record SectionEntry(
    Located<int> Number,
    Located<string> Name,
    LocalizedText Title,
    EquatableArray<TaskEntry> Tasks) : INumbered
{
    /// <summary>What is printed before the title where it is not the Chinese number of the section in its chapter. From schema 1.1.</summary>
    public string? Label { get; init; }

    /// <summary>What is printed after the title and is no task. From schema 1.1.</summary>
    public EquatableArray<LocalizedText> Paragraphs { get; init; }
}
