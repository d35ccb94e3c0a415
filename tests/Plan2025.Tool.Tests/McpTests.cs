using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests;

/// <summary>The MCP server as a process, asked by the SDK's client, by npm's, and by hand.</summary>
public class McpTests
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    private const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    private static readonly string[] s_tools = ["check_references", "cite", "find_tasks", "get_agency", "get_document", "get_instrument", "get_task", "list_agencies"];

    [Fact]
    public async Task Every_tool_can_be_listed_and_called()
    {
        await using var client = await Connect();

        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(s_tools, tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.Description.Length > 80 && tool.ReturnJsonSchema is not null && tool.ProtocolTool.Annotations!.ReadOnlyHint == true, tool.Name));
        Assert.Equal("T045", Get(await Call(client, "get_task", new() { ["task"] = "45" }), "task", "id"));
        Assert.Equal("8", Get(await Call(client, "find_tasks", new() { ["words"] = new[] { "数据" } }), "count"));
        Assert.Equal("T030", Get(await Call(client, "find_tasks", new() { ["expression"] = "lead:spc & chapter:2" }), "tasks", "0", "id"));
        Assert.Equal("CNIPA", Get(await Call(client, "get_agency", new() { ["name"] = "国家知识产权局" }), "agency", "abbreviation"));
        Assert.Equal("IntellectualPropertyAdministration", Get(await Call(client, "list_agencies", []), "agencies", "0", "id"));
        Assert.Equal("TrademarkLaw", Get(await Call(client, "get_instrument", new() { ["title"] = "商標法" }), "instrument", "id"));
        Assert.Equal("2025-04-29", Get(await Call(client, "get_document", []), "plan", "issuedOn"));
        Assert.Equal("T118", Get(await Call(client, "check_references", new() { ["text"] = "x Plan2025:T119" }), "findings", "0", "suggestions", "0"));
        Assert.Equal(
            "国家知识产权强国建设工作部际联席会议办公室. 2025年知识产权强国建设推进计划[Z]. 2025-04-29：第45项.",
            Get(await Call(client, "cite", new() { ["task"] = "T045" }), "gbT7714"));
        Assert.DoesNotContain("第", Get(await Call(client, "cite", []), "gbT7714"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get_task", "task", "T119", "T118")]
    [InlineData("get_agency", "name", "CNIPPA", "CNIPA")]
    [InlineData("get_agency", "name", "量子部", "list_agencies")]
    [InlineData("get_instrument", "title", "商标", "商标法")]
    [InlineData("find_tasks", "expression", "lead:cnippa", "cnipa")]
    [InlineData("find_tasks", "expression", "", "Give words")]
    [InlineData("find_tasks", "expression", "T001 T002", "Column 6")]
    [InlineData("find_tasks", "words", "", "Give words")]
    [InlineData("find_tasks", "words", " ", "must not be empty")]
    [InlineData("find_tasks", "skip", -1, "Give words")]
    [InlineData("get_task", "task", 45, "string")]
    [InlineData("get_task", "number", "45", "'task'")]
    [InlineData("get_agency", null, null, "'name'")]
    [InlineData("check_references", null, null, "'text'")]
    [InlineData("cite", "task", "T999", "T118")]
    public async Task Wrong_arguments_are_answered_with_what_was_expected(string tool, string? name, object? value, string expected)
    {
        await using var client = await Connect();

        var result = await client.CallToolAsync(tool, Arguments(name, value), cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(result.IsError);
        Assert.Contains(expected, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.OrdinalIgnoreCase);
    }

    private static Dictionary<string, object?> Arguments(string? name, object? value) => name switch
    {
        null => [],
        "words" => new() { [name] = value is "" ? Array.Empty<string>() : new[] { (string)value! } },
        _ => new() { [name] = value },
    };

    [Fact]
    public async Task A_task_is_a_resource()
    {
        await using var client = await Connect();

        var template = Assert.Single(await client.ListResourceTemplatesAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal("plan2025://task/{task}", template.UriTemplate);
        var content = Assert.IsType<TextResourceContents>(Assert.Single((await client.ReadResourceAsync("plan2025://task/T045", cancellationToken: TestContext.Current.CancellationToken)).Contents));
        Assert.Equal(Plan.Tasks[TaskId.T045].Text, JsonNode.Parse(content.Text)!["task"]!["text"]!["zh-Hans"]!.GetValue<string>());
    }

    [Fact]
    public async Task Gaps_are_listed_and_never_filled()
    {
        await using var client = await Connect();

        var task = (await Call(client, "get_task", new() { ["task"] = "T030" }))["task"]!;

        Assert.Equal(2, task["gaps"]!.AsArray().Count);
        Assert.All(task["gaps"]!.AsArray(), gap => Assert.Null(gap!["resolution"]));
    }

    /// <summary>A thousand calls in one session, written by hand: nothing but the protocol comes back, and memory does not grow.</summary>
    [Fact]
    public async Task A_thousand_calls_leave_no_trace_and_output_is_the_protocol_alone()
    {
        using var server = Process.Start(new ProcessStartInfo(Command.DotNet, [ToolProcess.Assembly, "mcp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var error = server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Ask(0, Initialize);
        await server.StandardInput.WriteLineAsync(Initialized);

        var early = 0L;
        for (var i = 1; i <= 1000; i++)
        {
            var answer = await Ask(i, $$$$"""{"jsonrpc":"2.0","id":{{{{i}}}},"method":"tools/call","params":{"name":"get_task","arguments":{"task":"{{{{(i % 118) + 1}}}}"}}}""");
            Assert.Equal($"T{(i % 118) + 1:D3}", answer["result"]!["structuredContent"]!["task"]!["id"]!.GetValue<string>());
            if (i == 300)
            {
                early = Memory();
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"after 300 calls {early / 1024:N0} KB, after 1000 {Memory() / 1024:N0} KB");
        Assert.InRange(Memory(), 0, early * 1.25);
        server.StandardInput.Close();
        Assert.Equal("", await server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, server.ExitCode);
        Assert.Equal("", await error);

        async Task<JsonNode> Ask(int id, string request)
        {
            await server.StandardInput.WriteLineAsync(request);
            var answer = JsonNode.Parse((await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!)!;
            Assert.Equal("2.0", answer["jsonrpc"]!.GetValue<string>());
            Assert.Equal(id, answer["id"]!.GetValue<int>());
            return answer;
        }

        long Memory()
        {
            server.Refresh();
            return server.WorkingSet64;
        }
    }

    /// <summary>A shell with a file: all requests at once, the last without an end of line, and then the end of the input.</summary>
    [Fact]
    public async Task Requests_are_answered_although_the_input_has_ended()
    {
        var requests = Enumerable.Range(1, 20).Select(i => $$$$"""{"jsonrpc":"2.0","id":{{{{i}}}},"method":"tools/call","params":{"name":"find_tasks","arguments":{"expression":"T{{{{i:D3}}}}"}}}""");
        var input = string.Join('\n', [Initialize, Initialized, "", .. requests]);

        var run = await Command.Run(".", Command.DotNet, [ToolProcess.Assembly, "mcp"], input: input);

        var answers = run.OfSuccess().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.Equal(Enumerable.Range(0, 21), answers.Select(a => a["id"]!.GetValue<int>()).Order());
        Assert.All(answers.Where(a => a["id"]!.GetValue<int>() > 0), a => Assert.Equal($"T{a["id"]!.GetValue<int>():D3}", Get(a, "result", "structuredContent", "tasks", "0", "id")));
    }

    /// <summary>npm's client lists and calls every tool. It is installed by .ci/run's npm into a folder that stays between runs.</summary>
    [Fact]
    public async Task An_independent_client_calls_every_tool()
    {
        Command.SkipWithout("node");
        Command.SkipWithout("npm");
        var folder = Path.Combine(AppContext.BaseDirectory, "npm");
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "client.mjs"), Path.Combine(folder, "client.mjs"), overwrite: true);
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "@modelcontextprotocol", "sdk")))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), """{ "private": true, "type": "module" }""", TestContext.Current.CancellationToken);
            var installed = await Command.Run(folder, "npm", ["install", "--no-audit", "--no-fund", "--silent", "@modelcontextprotocol/sdk@1.32.2"]);
            Assert.SkipWhen(installed.ExitCode != 0, "npm can't install @modelcontextprotocol/sdk: " + installed.Errors);
        }

        var run = await Command.Run(folder, "node", ["client.mjs", Command.DotNet, ToolProcess.Assembly, "mcp"]);

        var answers = JsonNode.Parse(run.OfSuccess())!.AsObject();
        Assert.Equal(s_tools, answers.Select(a => a.Key).Order(StringComparer.Ordinal));
        Assert.All(answers, answer => Assert.Equal(Plan.DataVersion, answer.Value!["source"]!["dataVersion"]!.GetValue<string>()));
    }

    private static async Task<McpClient> Connect() => await McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions { Name = "plan2025", Command = Command.DotNet, Arguments = [ToolProcess.Assembly, "mcp"] }),
        cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Every answer names the version of the data, and says that the English is unofficial.</summary>
    private static async Task<JsonNode> Call(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEqual(true, result.IsError);
        var answer = JsonNode.Parse(result.StructuredContent!.Value.GetRawText())!;
        Assert.Equal(Plan.DataVersion, Get(answer, "source", "dataVersion"));
        Assert.Contains("unofficial", Get(answer, "source", "note"), StringComparison.Ordinal);
        return answer;
    }

    private static string Get(JsonNode node, params string[] path) => path.Aggregate(node, (n, key) => n is JsonArray array ? array[int.Parse(key)]! : n[key]!).ToString();
}
