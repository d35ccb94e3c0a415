#if NET10_0_OR_GREATER
using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plan2025.Tests;

/// <summary>The C# that the documents show is compiled and run, as a reader would.</summary>
public partial class DocumentationTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("src/Plan2025/PACKAGE.md")]
    public void Shown_code_compiles(string document) => Assert.NotEmpty(Compile(document));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task Shown_code_prints_what_its_comments_say(string document)
    {
        var output = await Run(Compile(document));

        var promised = PromisedOutput().Matches(File.ReadAllText(Repository.PathOf(document))).Select(m => m.Groups[1].Value).ToArray();
        Assert.Contains("T030..T033", promised);
        Assert.Contains("114", promised);
        var printed = output.Split('\n', StringSplitOptions.TrimEntries);
        Assert.Empty(promised.Except(printed));
    }

    /// <summary>A comment after a line that prints, if it is an output and not a sentence.</summary>
    [GeneratedRegex(@"^Console\.WriteLine.*// (\{.*\}|True|False|[0-9]+|（.*）)$", RegexOptions.Multiline)]
    private static partial Regex PromisedOutput();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    private static byte[] Compile(string document)
    {
        var text = File.ReadAllText(Repository.PathOf(document.Split('/')));
        var code = string.Concat(CSharpBlock().Matches(text).Select(m => m.Groups[1].Value));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "Plan2025.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(document) + ".Tour",
            [CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));
        return assembly.ToArray();
    }

    private static async Task<string> Run(byte[] assembly)
    {
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            var result = Assembly.Load(assembly).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            await (result as Task ?? Task.CompletedTask);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
#endif
