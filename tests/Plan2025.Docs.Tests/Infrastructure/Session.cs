using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Plan2025.Docs.Tests.Infrastructure;

/// <summary>The commands of a page, one after the other in one folder, as a reader enters them.</summary>
internal sealed class Session : IDisposable
{
    /// <summary>Commands that other tests run, or that take minutes; what they name must exist all the same.</summary>
    private static readonly Dictionary<string, string> s_elsewhere = new()
    {
        ["dotnet test"] = "CI runs it",
        ["dotnet test --filter-trait Task=T045"] = "XunitTests of Package.Tests",
        ["dotnet test --filter Task=T045"] = "XunitTests of Package.Tests",
        ["dotnet run --project tests -- -trait Task=T045"] = "an option of xunit.v3 itself",
        ["dotnet test --coverlet --coverlet-include-test-assembly --coverlet-output-format cobertura --results-directory TestResults/all"] = "Report of Browser.Tests",
        ["dotnet test --coverlet --coverlet-include-test-assembly --coverlet-output-format cobertura --results-directory TestResults/T114 --filter-trait Task=T114"] =
            "Report of Browser.Tests",
        ["dotnet build -p:Plan2025Reports=all"] = "Report of Browser.Tests",
        ["dotnet build tests -p:Plan2025Reports=all"] = "CoverageTests of Package.Tests",
        ["dotnet build samples/CheckedIds -p:Strict=true"] = "PictureTests of Browser.Tests",
        ["dotnet build samples/Traced/Tests"] = "the solution builds it",
        ["dotnet pack src/Plan2025 -p:PlanName=Plan2026 -p:PlanDocumentFile=plan2026.json --output artifacts"] = "TwoPlansTests of Package.Tests",
        ["dotnet pack src/Plan2025.Tool -p:PlanName=Plan2026 -p:PlanDocumentFile=plan2026.json --output artifacts"] = "OtherToolTests of Package.Tests",
        ["dotnet tool install --global Plan2026.Tool --add-source artifacts"] = "OtherToolTests of Package.Tests",
        ["plan2026"] = "OtherToolTests of Package.Tests",
        ["plan2026 export html -o plan2026.html"] = "OtherToolTests of Package.Tests",
        ["dotnet run -c Release --project benchmarks/Plan2025.Benchmarks -- all"] = "minutes",
        ["dotnet run -c Release --project benchmarks/Plan2025.Benchmarks -- all --short"] = "minutes",
        ["dotnet run -c Release --project benchmarks/Plan2025.Benchmarks -- 2 8"] = "minutes",
        ["dotnet run -c Release --project benchmarks/Plan2025.PageBenchmark"] = "minutes",
        ["dotnet run -c Release --project benchmarks/Plan2025.PageBenchmark -- coverage.html"] = "minutes",
        ["grep -rn Plan2025: src"] = "not ours",
    };

    private readonly TemporaryFolder _folder = new(hasBuildFiles: false);

    /// <summary>A folder with what readers have: sources with references, an official text, and plan documents.</summary>
    public Session()
    {
        var required = TaskSet.Parse("lead:cnipa & chapter:2");
        _folder.Write("src/register.sql", string.Concat(required.Select(task => $"-- Plan2025:{task}\n")));
        _folder.Write("docs/tests.md", string.Concat(required.Select(task => $"- Plan2025:{task}!verifies\n")));
        foreach (var name in new[] { "plan.txt", "plan2026.txt" })
        {
            _folder.Write(name, Repository.Read("tests/Plan2025.Documents.Tests/Fixtures/guofa-2019-3.txt"));
        }

        foreach (var name in new[] { "plan2025.json", "2025.json", "2026.json" })
        {
            _folder.Write(name, Repository.Read("data/plan2025.json"));
        }
    }

    /// <summary>Runs a command; fails where it does not succeed.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> Run(string[] words)
    {
        if (s_elsewhere.ContainsKey(string.Join(' ', words)))
        {
            CheckNames(words);
            return "";
        }

        switch (words)
        {
            case ["dotnet", "add", "package", var package]:
                Assert.Contains(package, BuildFiles.Packages);
                return "";
            case ["dotnet", "tool", "install", "--global", var package]:
                Assert.True(BuildFiles.Packages[package], package);
                return "";
            case ["dotnet", "run", "--project", var project, .. var arguments]:
                Assert.True(Directory.Exists(Repository.PathOf(project)), project);
                return await Tool(Path.GetFileName(project), arguments is ["--", .. var rest] ? rest : arguments);
            case ["dnx", var package, .. var arguments]:
                Assert.True(BuildFiles.Packages[package], package);
                return await Tool(package, arguments is ["--yes", "--", .. var after] ? after : arguments);
            case ["plan2025", .. var arguments]:
                return await Tool("Plan2025.Tool", arguments);
            case ["plan-document", .. var arguments]:
                return await Tool("Plan2025.Documents", arguments);
            default:
                Assert.Fail("No test runs this command: " + string.Join(' ', words));
                return "";
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> Tool(string package, IEnumerable<string> arguments) =>
        (await Command.Run(_folder.Root, Command.DotNet, [Path.Combine(AppContext.BaseDirectory, package + ".dll"), .. arguments], input: "")).OfSuccess();

    /// <summary>Folders, targets and properties that a command names; the folder tests is the reader's.</summary>
    private static void CheckNames(string[] words) => Assert.All(words, word =>
    {
        if (word.StartsWith("-p:", StringComparison.Ordinal))
        {
            Assert.True(BuildFiles.Know(word[3..].Split('=')[0]), word);
        }
        else if (word.StartsWith("-t:", StringComparison.Ordinal))
        {
            Assert.True(BuildFiles.HaveTarget(word[3..]), word);
        }
        else if (word.Contains('/', StringComparison.Ordinal) && !word.StartsWith("TestResults/", StringComparison.Ordinal))
        {
            Assert.True(Directory.Exists(Repository.PathOf(word)), word);
        }
    });
}
