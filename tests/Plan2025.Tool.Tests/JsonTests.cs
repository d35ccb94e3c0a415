using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Json.Schema;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests;

/// <summary>Whatever is written as JSON is valid by the schema that is published with the tool.</summary>
public class JsonTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "plan2025.schema.json")));

    [Theory]
    [InlineData("--json")]
    [InlineData("T045", "--json")]
    [InlineData("show", "T001", "T030", "CNIPA", "商标法", "Protection", "JudicialProtection", "--json")]
    [InlineData("list", "--json")]
    [InlineData("list", "none", "--format", "json")]
    [InlineData("search", "数据", "--json")]
    [InlineData("数据", "--json")]
    [InlineData("export", "json")]
    [InlineData("check", ".", "--json")]
    public async Task Json_is_valid(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        Assert.Equal("", run.Error);
        AssertValid(run.Output);
    }

    [Fact]
    public void The_schema_refuses_what_is_wrong()
    {
        Assert.False(s_schema.Evaluate(JsonNode.Parse("{}")).IsValid);
        Assert.False(s_schema.Evaluate(JsonNode.Parse("""{ "source": { "plan": "x", "dataVersion": "1.0.0", "note": "" }, "expression": "all", "tasks": [ {} ] }""")).IsValid);
    }

    [Fact]
    public async Task The_culture_of_the_machine_changes_nothing()
    {
        foreach (var culture in new[] { "tr-TR", "ar-SA", "zh-TW" })
        {
            Assert.Equal((await ToolRun.OfCulture("", "list", "--json")).Output, (await ToolRun.OfCulture(culture, "list", "--json")).Output);
        }
    }

    [Fact]
    public async Task Records_say_what_the_library_says()
    {
        var export = JsonNode.Parse((await ToolRun.Of("export", "json")).OfSuccess())!;

        Assert.Equal(Plan.Tasks.Select(t => t.GetText(Language.English)), export["tasks"]!.AsArray().Select(t => t!["text"]!["en"]!.GetValue<string>()));
        Assert.Equal(Plan.Agencies.Select(a => a.LeadTasks.Count), export["agencies"]!.AsArray().Select(a => a!["leadTasks"]!.AsArray().Count));
        Assert.Equal(Plan.Instruments.Select(i => i.Name), export["instruments"]!.AsArray().Select(i => i!["id"]!.GetValue<string>()));
    }

    private static void AssertValid(string json)
    {
        var result = s_schema.Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', result.Details.Where(d => d.HasErrors).Take(20).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")));
    }
}
