using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Testing;

/// <summary>The library's hand-written sources, as the compiler sees them before a plan is added.</summary>
public static class LibrarySources
{
    /// <summary>How they are parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(
        LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    /// <summary>Their paths, in one order on every machine.</summary>
    public static string[] Files { get; } =
    [
        .. new DirectoryInfo(Repository.PathOf("src", "Plan2025")).EnumerateDirectories()
            .Where(folder => folder.Name is not ("bin" or "obj"))
            .SelectMany(folder => folder.EnumerateFiles("*.cs", SearchOption.AllDirectories))
            .Concat(new DirectoryInfo(Repository.PathOf("src", "Plan2025")).EnumerateFiles("*.cs"))
            .Select(file => file.FullName)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All of them, and nothing else.</summary>
    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Plan2025",
        Files.Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), ParseOptions, path)),
        References.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
