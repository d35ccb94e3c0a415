using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plan2025.Testing;

/// <summary>What code that the tests compile references.</summary>
public static class References
{
    private static readonly Lazy<MetadataReference> s_library =
        new(() => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "Plan2025.dll")));

    /// <summary>The framework that runs the tests.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The library as it is shipped, in test projects that reference it.</summary>
    public static MetadataReference Library => s_library.Value;
}
