using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Tests.Infrastructure;

/// <summary>What the code under test references.</summary>
internal static class References
{
    /// <summary>The framework that runs the tests.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The library as it is shipped.</summary>
    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(typeof(TaskId).Assembly.Location);
}
