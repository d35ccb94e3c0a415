using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using ModelContextProtocol.Client;
using Plan2025.Tool.Tests.Infrastructure;

[assembly: AssemblyFixture(typeof(PackedTool))]

namespace Plan2025.Tool.Tests;

/// <summary>The packed tool: a .NET tool and an MCP server, installed as users install it.</summary>
public class PackageTests(PackedTool package)
{
    [Fact]
    public async Task It_is_a_tool_and_an_MCP_server()
    {
        using var zip = ZipFile.OpenRead(await package.Pack());
        var manifest = XDocument.Load(zip.GetEntry("Plan2025.Tool.nuspec")!.Open()).Root!.Elements().Single();
        var server = JsonNode.Parse(zip.GetEntry(".mcp/server.json")!.Open())!;

        Assert.Equal(["DotnetTool", "McpServer"], manifest.Descendants().Where(e => e.Name.LocalName == "packageType").Select(e => e.Attribute("name")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal("Plan2025.Tool", server["packages"]![0]!["identifier"]!.GetValue<string>());
        Assert.Equal("mcp", server["packages"]![0]!["packageArguments"]![0]!["value"]!.GetValue<string>());
        var version = manifest.Elements().Single(e => e.Name.LocalName == "version").Value;
        Assert.Equal(version, server["version"]!.GetValue<string>());
        Assert.Equal(version, server["packages"]![0]!["version"]!.GetValue<string>());
        Assert.NotNull(zip.GetEntry("plan2025.schema.json"));
        Assert.NotNull(zip.GetEntry("README.md"));
        Assert.InRange(new FileInfo(await package.Pack()).Length, 1, 20_000_000);
    }

    [Fact]
    public async Task It_can_be_installed_and_run()
    {
        var folder = await package.Install();
        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? "plan2025.exe" : "plan2025");

        var shown = await Command.Run(folder, program, ["T045", "--lang", "zh-Hans"], package.Environment);
        Assert.Contains("持续加强种业知识产权保护", shown.OfSuccess(), StringComparison.Ordinal);

        // With SQLite, which is another file for each kind of machine.
        (await Command.Run(folder, program, ["export", "sqlite", "-o", "plan.db", "--force"], package.Environment)).OfSuccess();

        await using var client = await McpClient.CreateAsync(
            new StdioClientTransport(new StdioClientTransportOptions { Name = "plan2025", Command = program, Arguments = ["mcp"] }),
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(8, (await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Count);
    }

    /// <summary>By the command that the SDK has for it, and by its short form.</summary>
    [Theory]
    [InlineData("tool", "exec")]
    [InlineData("dnx")]
    public async Task It_can_be_run_without_installing(params string[] command)
    {
        var file = await package.Pack();
        var version = Path.GetFileNameWithoutExtension(file)["Plan2025.Tool.".Length..];

        var shown = await Command.Run(
            Path.GetTempPath(), Command.DotNet, [.. command, "Plan2025.Tool@" + version, "--yes", "--add-source", Path.GetDirectoryName(file)!, "--", "CNIPA", "--lang", "en"], package.Environment);

        Assert.Contains("China National Intellectual Property Administration", shown.OfSuccess(), StringComparison.Ordinal);
    }
}
