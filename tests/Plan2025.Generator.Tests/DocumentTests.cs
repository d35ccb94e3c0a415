using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Generator.Tests;

/// <summary>Another document than ours, as users build it in a folder of their own.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DocumentTests() => _folder.Write("harbour.json", TestPlans.Harbour);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Another_document_builds_from_any_folder()
    {
        (await DotNet("build", "harbour.json", "--framework", "net10.0")).OfSuccess();

        var library = _folder.PathOf("artifacts", "bin", "Plan2025", "debug_net10.0", "Plan2025.dll");
        Assert.Contains("HarbourMaster", Encoding.UTF8.GetString(File.ReadAllBytes(library)), StringComparison.Ordinal);
    }

    /// <summary>What the editor of a document sees in the terminal: only its problems, each with a link.</summary>
    [Fact]
    public async Task Errors_of_the_document_are_all_that_a_build_shows()
    {
        // On one line behind Chinese, a tab and a pair: slips that have nothing to do with each other, and one invisible character.
        _folder.Write("broken.json", BrokenPlans.OnOneLine(
            ["\"year\": 1998", "\"yaer\": 1998", "\"byDuty\": true", "\"byDuty\": \"yes\"", "\"at\": 3", "\"at\": 300", "Das Becken", "Das \u200BBecken"]));

        var output = (await DotNet("build", "broken.json", "--framework", "net10.0")).OfFailure();

        var lines = Regex.Matches(output, "^.*: (error|warning) .*$", RegexOptions.Multiline)
            .Select(line => line.Value.Trim()).Distinct().ToArray();
        var path = Regex.Escape(_folder.PathOf("broken.json"));
        Assert.All(lines, line => Assert.Matches($"^{path}\\(2,\\d+\\): (error|warning) PLAN\\d{{4}}: .*https://", line));
        Assert.Equal(
            ["PLAN0010", "PLAN0012", "PLAN0013", "PLAN0043", "PLAN0050"],
            lines.Select(line => Regex.Match(line, "PLAN\\d{4}").Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(lines, line => line.Contains("Unknown key 'yaer' in the plan; did you mean 'year'?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_document_is_one_error_that_says_so()
    {
        var output = (await DotNet("build", "nowhere.json")).OfFailure();

        Assert.Contains("1 Error(s)", output, StringComparison.Ordinal);
        Assert.Contains($"There is no plan document '{_folder.PathOf("nowhere.json")}'.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_document_is_not_packed()
    {
        var output = (await DotNet("pack", "harbour.json", "--configuration", "Debug")).OfFailure();

        Assert.Single(output.Split('\n'), line => line.Contains(": error", StringComparison.Ordinal));
        Assert.Contains("The package Plan2025 holds the plan of data/plan2025.json and no other", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder.Root, "*.nupkg", SearchOption.AllDirectories));
    }

    /// <summary>What is built goes into the folder, not into the repository.</summary>
    private Task<Output> DotNet(string command, string document, params string[] arguments) => _folder.DotNet(
        [command, Repository.PathOf("src", "Plan2025"), "-p:PlanDocumentFile=" + document, "--artifacts-path", _folder.PathOf("artifacts"), .. arguments]);
}
