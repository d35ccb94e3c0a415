using System.Collections.Immutable;

namespace Plan2025.Fuzz.Documents;

/// <summary>The lists whose entries have numbers that run through the whole document.</summary>
internal static class Numbered
{
    public static ImmutableArray<string> Kinds { get; } =
        ["expressions", "agencyKinds", "agencies", "instrumentKinds", "instruments", "chapters", "sections", "tasks"];
}
