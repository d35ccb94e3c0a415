using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The command-line tool of another plan: packed by one command, and installed as users install it.</summary>
public class OtherToolTests(PackedPackage package)
{
    /// <summary>No language of this plan is one of ours.</summary>
    [Fact]
    public async Task A_plan_in_one_language_has_a_tool_of_its_own()
    {
        const string Name = "Hafen1998";
        File.WriteAllText(package.Clone.PathOf("hafen.json"), GermanAlone());
        var tool = await Install(Name, "hafen.json");

        Assert.DoesNotContain(tool.Files.Keys, path => path.Contains("Plan2025", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Plan2025", Encoding.UTF8.GetString(tool.Files["README.md"]), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Hafenplan on the command line", Encoding.UTF8.GetString(tool.Files[Name + ".Tool.nuspec"]), StringComparison.Ordinal);
        Assert.DoesNotContain("McpServer", Encoding.UTF8.GetString(tool.Files[Name + ".Tool.nuspec"]), StringComparison.Ordinal);

        var help = (await tool.Run("--help")).OfSuccess();
        var glance = (await tool.Run()).OfSuccess();
        Assert.StartsWith("Hafenplan", glance, StringComparison.Ordinal);
        Assert.Contains("hafen1998 T001, hafen1998 ", glance, StringComparison.Ordinal);
        foreach (var text in new[] { help, glance })
        {
            Assert.DoesNotContain("Plan2025", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("CNIPA", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("intellectual", text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("Das Becken ausbaggern.", (await tool.Run("show", "T001")).OfSuccess(), StringComparison.Ordinal);
        Assert.Contains("T003", (await tool.Run("search", "Leuchtturm")).OfSuccess(), StringComparison.Ordinal);
        Assert.Equal("T001", (await tool.Run("list", "lead:HM", "--format", "ids")).OfSuccess().Trim());
        await Exports(tool, "Das Becken ausbaggern.");

        File.WriteAllText(Path.Combine(tool.Folder, "notes.txt"), "Hafen1998:T001!verifies\nHafen1998:T004!verifies\nPlan2025:T004!verifies\n");
        Assert.Contains("notes.txt:2:1: error PLAN2008", (await tool.Run("check", "notes.txt")).OfFailure(), StringComparison.Ordinal);
    }

    /// <summary>The way of docs/next-plan.md: an official text is imported, and packed as it is.</summary>
    [Fact]
    public async Task A_text_that_was_imported_has_a_tool_of_its_own()
    {
        const string Text = "tests/Plan2025.Documents.Tests/Fixtures/guofa-2019-3.txt";
        (await package.Clone.DotNet("run", "--project", "src/Plan2025.Documents", "--", "import", Text, "-o", "zone.json")).OfSuccess();
        var tool = await Install("Zone2019", "zone.json");

        Assert.StartsWith("国务院关于促进综合保税区高水平开放高质量发展的若干意见", (await tool.Run("--lang", "zh-Hans")).OfSuccess(), StringComparison.Ordinal);
        Assert.Contains("税务总局", (await tool.Run("show", "T001", "--lang", "zh-Hans")).OfSuccess(), StringComparison.Ordinal);
        Assert.Equal(12, (await tool.Run("list", "lead:海关总署", "--format", "ids")).OfSuccess().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        await Exports(tool, "跨境电商");
    }

    private static async Task Exports(InstalledTool tool, string text)
    {
        foreach (var format in new[] { "xlsx", "sqlite", "csv", "json", "md", "html" })
        {
            (await tool.Run("export", format, "-o", "plan." + format)).OfSuccess();
            var content = File.ReadAllText(Path.Combine(tool.Folder, "plan." + format));
            if (format is not ("xlsx" or "sqlite"))
            {
                Assert.Contains(text, content, StringComparison.Ordinal);
                Assert.DoesNotContain("Plan2025", content, StringComparison.Ordinal);
            }
        }
    }

    private async Task<InstalledTool> Install(string name, string document)
    {
        var folder = package.PathOf("other-tool", name);
        (await package.Clone.Pack("Plan2025.Tool", folder, "-p:PlanName=" + name, "-p:PlanDocumentFile=" + document)).OfSuccess();
        var file = PackedPackage.FileOf(folder, name + ".Tool");
        var version = Path.GetFileNameWithoutExtension(file)[(name.Length + ".Tool.".Length)..];
        (await Command.Run(
            folder,
            Command.DotNet,
            ["tool", "install", name + ".Tool", "--tool-path", "installed", "--version", version, "--add-source", folder],
            new Dictionary<string, string?> { ["NUGET_PACKAGES"] = Path.Combine(folder, "packages"), ["DOTNET_CLI_HOME"] = folder })).OfSuccess();
        return new InstalledTool(folder, name, PackedPackage.ReadAll(file));
    }

    /// <summary>The harbour's plan with its first language alone.</summary>
    private static string GermanAlone()
    {
        var plan = JsonNode.Parse(Repository.Read("tests", "Plan2025.Testing", "Plans", "harbour.json"))!;
        plan["expressions"]!.AsArray().RemoveAt(1);
        Remove(plan);
        return plan.ToJsonString();

        static void Remove(JsonNode? node)
        {
            if (node is JsonObject members)
            {
                members.Remove("fr");
            }

            foreach (var inner in node switch { JsonObject all => all.Select(member => member.Value), JsonArray list => list, _ => Enumerable.Empty<JsonNode?>() })
            {
                Remove(inner);
            }
        }
    }

    private sealed record InstalledTool(string Folder, string Name, IReadOnlyDictionary<string, byte[]> Files)
    {
        public Task<Output> Run(params string[] arguments) =>
            Command.Run(Folder, Path.Combine(Folder, "installed", Consumers.ProgramFile(Name.ToLowerInvariant())), arguments);
    }
}
