using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Benchmarks.Processes;

namespace Plan2025.Benchmarks.Building;

/// <summary>Compiles the library's hand-written sources together with what is generated for a plan of any size.</summary>
internal static class LibrarySource
{
    private static readonly CSharpParseOptions s_options = new(
        LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    public static CSharpCompilation HandWritten() =>
        Compilation(HandWrittenFiles().Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), s_options, path)));

    public static IEnumerable<string> HandWrittenFiles() =>
        Directory.EnumerateFiles(DotNet.PathOf("src", "Plan2025"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", System.StringComparison.Ordinal));

    public static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Plan2025",
        trees,
        ((string)System.AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", System.StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, s_options);

    public static CSharpParseOptions Options => s_options;
}
