using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Testing;

/// <summary>The library's hand-written sources, as the compiler sees them before a plan is added.</summary>
public static class LibrarySources
{
    private static readonly string s_folder = Repository.PathOf("src", "Plan2025");

    /// <summary>How they are parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(
        LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    /// <summary>Their paths, in one order on every machine: the files of the project, and those that it links.</summary>
    public static string[] Files { get; } =
    [
        .. Directory.EnumerateFiles(s_folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(s_folder, path).StartsWith("obj", StringComparison.Ordinal))
            .Concat(
                from item in XDocument.Load(Path.Combine(s_folder, "Plan2025.csproj")).Descendants("Compile")
                from pattern in item.Attribute("Include")!.Value.Split(';')
                let path = Path.GetFullPath(pattern, s_folder)
                from file in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path))
                select file)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All of them, and nothing else.</summary>
    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Plan2025",
        Files.Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), ParseOptions, path)),
        References.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
