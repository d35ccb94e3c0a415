using System.Linq;

namespace Plan2025.Generator.Model;

/// <summary>A numbered task.</summary>
internal sealed record TaskEntry(
    Located<int> Number,
    Located<string> Name,
    LocalizedText Text,
    Responsibility Responsibility,
    EquatableArray<Mention> Mentions,
    EquatableArray<Lacuna> Lacunae) : INumbered
{
    /// <summary>What is printed before the text where it is not the number and a period; empty where nothing is. From schema 1.1.</summary>
    public string? Label { get; init; }

    /// <summary>The beginning of the text that is its title, where it has one. From schema 1.1.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Whether the task follows the one before in the same paragraph. From schema 1.1.</summary>
    public bool Continues { get; init; }

    /// <summary>Until when it is to be done, as printed. From schema 1.1.</summary>
    public LocalizedText? Deadline { get; init; }

    /// <summary>What is printed after the task and is no task. From schema 1.1.</summary>
    public EquatableArray<LocalizedText> Paragraphs { get; init; }

    /// <summary>Whether the text has an unresolved lacuna.</summary>
    public bool HasUnresolvedLacuna => Lacunae.Any(lacuna => lacuna.Resolution is null);
}

/// <summary>Who is responsible for a task; the first agency leads.</summary>
/// <param name="Agencies">Agency ids in printed order, with the span of their list.</param>
/// <param name="ByDuty">Whether each answers for its own duties.</param>
/// <param name="OpenEnded">What follows the last agency where the list is open ("and other departments").</param>
internal sealed record Responsibility(
    Located<EquatableArray<Located<string>>> Agencies,
    bool ByDuty,
    LocalizedText? OpenEnded)
{
    /// <summary>How many of the agencies lead, from the first. From schema 1.1.</summary>
    public int Leads { get; init; } = 1;

    /// <summary>The whole clause as printed, where the pattern of the language does not give it. From schema 1.1.</summary>
    public LocalizedText? Printed { get; init; }
}

/// <summary>A part of a task's text that names an instrument.</summary>
internal sealed record Mention(
    Located<string> Instrument,
    Located<string> Language,
    Located<int> Start,
    Located<int> Length);

/// <summary>A gap in a task's text.</summary>
internal sealed record Lacuna(
    Located<string> Kind,
    Located<string> Language,
    Located<int> At,
    Located<string> Evidence,
    Located<string>? Resolution);
