using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>What the package brings into compilers and builds runs in the oldest that are supported: those of the .NET 8 SDK.</summary>
public class CompilerTests(PackedPackage package)
{
    /// <summary>What those bring along themselves. A newer one, or any other assembly, is not found there.</summary>
    private static readonly Dictionary<string, Version> s_oldest = new()
    {
        ["netstandard"] = new(2, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8),
        ["System.Collections.Immutable"] = new(7, 0),
        ["System.Reflection.Metadata"] = new(7, 0),
        ["System.Composition.AttributedModel"] = new(7, 0),
        ["System.Memory"] = new(4, 0, 2),
        ["System.Text.Json"] = new(8, 0),
        ["System.Text.Encodings.Web"] = new(8, 0),
        ["Microsoft.Build.Framework"] = new(15, 1),
        ["Microsoft.Build.Utilities.Core"] = new(15, 1),
    };

    [Theory]
    [InlineData("analyzers/dotnet/cs/Plan2025.Analyzers.dll", "")]
    [InlineData("analyzers/dotnet/cs/Plan2025.CodeFixes.dll", "Plan2025.Analyzers")]
    [InlineData("tools/netstandard2.0/Plan2025.Build.dll", "Plan2025")]
    [InlineData("tools/netstandard2.0/Plan2025.dll", "")]
    public void Needs_what_is_beside_it_and_what_the_oldest_compiler_has(string path, string beside)
    {
        foreach (var (name, version) in References(package.Read(path)).Where(reference => reference.Name != beside))
        {
            Assert.True(s_oldest.TryGetValue(name, out var oldest), $"{path} needs {name}");
            Assert.True((version.Major, version.Minor).CompareTo((oldest.Major, oldest.Minor)) <= 0, $"{path} needs {name} {version}, there is {oldest}");
        }
    }

    [Fact]
    public void The_build_task_has_the_library_as_it_ships() =>
        Assert.Equal(package.Read("lib/netstandard2.0/Plan2025.dll"), package.Read("tools/netstandard2.0/Plan2025.dll"));

    private static IEnumerable<(string Name, Version Version)> References(byte[] assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(r => (metadata.GetString(r.Name), r.Version))];
    }
}
