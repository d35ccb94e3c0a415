using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Plan2025.Docs.Tests.Infrastructure;

/// <summary>What the build files of the repository and of its packages know.</summary>
internal static class BuildFiles
{
    private static readonly string[] s_texts =
    [
        .. new[] { "src", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".props" or ".targets" or ".csproj" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(File.ReadAllText),
    ];

    private static readonly Lazy<string> s_taskSources = new(() => string.Concat(
        Directory.EnumerateFiles(Repository.PathOf("src/Plan2025.Build"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)));

    /// <summary>Whether a property, an item or metadata is read somewhere: by a build file or by the build task.</summary>
    public static bool Know(string name) =>
        s_taskSources.Value.Contains($"GetMetadata(\"{name}\")", StringComparison.Ordinal) || s_texts.Any(text => new[] { $"$({name})", $"@({name})", $"@({name}->", $"%({name})", $"\"{name}\"" }.Any(use => text.Contains(use, StringComparison.Ordinal)));

    /// <summary>Whether a project or what it imports has a target.</summary>
    public static bool HaveTarget(string name) => s_texts.Any(text => text.Contains($"<Target Name=\"{name}\"", StringComparison.Ordinal));

    /// <summary>The names of the packages, and whether each is a tool.</summary>
    public static IReadOnlyDictionary<string, bool> Packages { get; } = s_texts
        .Where(text => text.Contains("<PackageId>", StringComparison.Ordinal))
        .Select(text => XElement.Parse(text))
        .ToDictionary(
            project => project.Descendants().First(e => e.Name.LocalName == "PackageId").Value,
            project => project.Descendants().Any(e => e.Name.LocalName == "PackAsTool"));
}
