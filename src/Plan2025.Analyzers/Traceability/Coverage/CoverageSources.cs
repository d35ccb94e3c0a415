using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Analyzers.Traceability.References;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>What a project says of the plan, here and in what it references, and what it wants.</summary>
/// <param name="Attributes">The bindings by attributes.</param>
/// <param name="Files">The files that are not C#, with their references.</param>
/// <param name="References">The bindings of referenced assemblies.</param>
/// <param name="Requirements">The requirement expressions.</param>
/// <param name="Options">What the project file says.</param>
/// <param name="Assembly">The assembly's name.</param>
internal sealed record CoverageSources(
    EquatableArray<SourceBinding> Attributes,
    EquatableArray<ReferenceFile> Files,
    EquatableArray<ReferencedTable> References,
    EquatableArray<string> Requirements,
    CoverageOptions Options,
    string Assembly)
{
    /// <summary>Whether anything can be written: something is said here, or somebody asks.</summary>
    public bool IsWorthReading => Options.IsWanted ?? (Attributes.Count > 0 || Files.Count > 0 || Requirements.Count > 0);
}
