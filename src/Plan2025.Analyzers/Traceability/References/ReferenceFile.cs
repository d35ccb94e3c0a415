using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.References;

/// <summary>A file that is not C# and holds references.</summary>
internal sealed record ReferenceFile(string Path, EquatableArray<TextReference> References)
{
    /// <summary>The item metadata that marks it.</summary>
    private const string Marker = "build_metadata.AdditionalFiles.PlanReferences";

    public static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Marker, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    public static ReferenceFile Read(AdditionalText file, CancellationToken cancel) => new(
        file.Path,
        file.GetText(cancel) is { } text ? ReferenceScanner.Scan(text.ToString()).ToArray() : EquatableArray<TextReference>.Empty);
}
