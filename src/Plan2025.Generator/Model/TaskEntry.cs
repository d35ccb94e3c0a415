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
    LocalizedText? OpenEnded);

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
