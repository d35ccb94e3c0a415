using System;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>
/// The tour of the README, copied into a new project that has the package, and written in other languages. Docs.Tests compare what it prints with its
/// comments.
/// </summary>
public class DocumentTests(PackedPackage package)
{
    [Theory]
    [InlineData("Tours/FSharp", "net10.0")]
    [InlineData("Tours/VisualBasic", "net10.0")]
    [InlineData("Tours/CSharp7", "net472")]
    public async Task The_tour_prints_the_same_in_other_languages(string project, string framework)
    {
        const string Using = "using Plan2025;\n";
        var tour = Regex.Match(package.Clone.Read("README.md"), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var consumers = await package.Consumers();
        consumers.Write("Readme/Program.cs", tour);
        consumers.Write("Tours/CSharp7/Program.cs", tour.Replace(
            Using,
            Using + "static class Program { static void Main() { Console.OutputEncoding = new System.Text.UTF8Encoding(false);\n",
            StringComparison.Ordinal) + "} }\n");

        var expected = await consumers.BuildAndRun("Readme");

        // F# writes "true".
        Assert.Equal(expected, await consumers.BuildAndRun(project, framework), ignoreCase: project == "Tours/FSharp");
    }
}
