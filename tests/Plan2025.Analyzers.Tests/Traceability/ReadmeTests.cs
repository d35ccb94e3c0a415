using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>The program that the READMEs show, which needs the generator: compiled and run, it prints what its comment says.</summary>
public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_program_prints_what_its_comment_says(string document)
    {
        var code = Assert.Single(Program().Matches(File.ReadAllText(Repository.PathOf(document)))).Groups[1].Value;
        var consumer = new Consumer { Name = "Tour" }.Source("global using App;").Source(code, "/repo/Program.cs");
        consumer.Driver.RunGeneratorsAndUpdateCompilation(
            consumer.Compilation.WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication)),
            out var compilation, out _, TestContext.Current.CancellationToken);
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(Promise().Match(code).Groups[1].Value, Run(image.ToArray()));
    }

    private static string Run(byte[] program)
    {
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            Assembly.Load(program).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().Trim();
    }

    [GeneratedRegex("```cs\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("// .*(\\{.*\\})")]
    private static partial Regex Promise();
}
