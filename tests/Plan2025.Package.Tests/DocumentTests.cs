using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The tour of the README, copied into a new project that has the package: it builds without a warning, and prints what its comments say.</summary>
public partial class DocumentTests(PackedPackage package)
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task The_tour_prints_what_its_comments_say(string document)
    {
        var code = Code(File.ReadAllText(Path.Combine(package.Clone, document)));
        var consumers = await Build(code);

        var promised = Promise().Matches(code).Select(m => m.Groups[1].Value).ToArray();
        Assert.NotEmpty(promised);
        Assert.Empty(promised.Except((await consumers.Run("Readme")).Split('\n')));
    }

    /// <summary>The same tour, written in the other languages.</summary>
    [Theory]
    [InlineData("Tours/FSharp")]
    [InlineData("Tours/VisualBasic")]
    public async Task The_tour_prints_the_same_in_other_languages(string project)
    {
        var consumers = await Build(Tour);
        var expected = await consumers.Run("Readme");
        (await consumers.Build(project)).OfSuccess();

        Assert.Equal(expected, await consumers.Run(project), ignoreCase: true);
    }

    [Fact]
    public async Task The_tour_prints_the_same_in_CSharp_7_3_on_the_net_framework()
    {
        var consumers = await Build(Tour);
        var expected = await consumers.Run("Readme");
        var statements = Tour.IndexOf("using Plan2025;\n", StringComparison.Ordinal) + "using Plan2025;\n".Length;
        File.WriteAllText(
            consumers.PathOf("Tours", "CSharp7", "Program.cs"),
            Tour[..statements] + "static class Program { static void Main() { Console.OutputEncoding = new System.Text.UTF8Encoding(false);\n" + Tour[statements..] + "} }\n");
        (await consumers.Build("Tours/CSharp7")).OfSuccess();

        var program = consumers.PathOf("Tours", "CSharp7", "bin", "Debug", "net472", "CSharp7.exe");
        if (OperatingSystem.IsWindows())
        {
            Assert.Equal(expected, await consumers.Execute(program));
            return;
        }

        Command.SkipWithout("mono");
        Assert.Equal(expected, await consumers.Execute("mono", program));
    }

    [Fact]
    public Task The_packages_readme_compiles() => Build(Code(Encoding.UTF8.GetString(package.Read("README.md"))));

    /// <summary>The program of the README.</summary>
    private string Tour => Code(File.ReadAllText(Path.Combine(package.Clone, "README.md")));

    /// <summary>The first block of C#. Docs.Tests compile the others.</summary>
    private static string Code(string document) => Block().Match(document).Groups["code"].Value;

    private async Task<Consumers> Build(string code)
    {
        Assert.NotEmpty(code);
        var consumers = await package.Consumers();
        File.WriteAllText(consumers.PathOf("Readme", "Program.cs"), code);
        (await consumers.Build("Readme")).OfSuccess();
        return consumers;
    }

    /// <summary>What a line prints, after an arrow.</summary>
    [GeneratedRegex("^```csharp[^\n]*\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("// → (.*)$", RegexOptions.Multiline)]
    private static partial Regex Promise();
}
