using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Documents.Tests;

/// <summary>The canonical form, mentions that are found again, and numbers.</summary>
public sealed class FormatTests : IDisposable
{
    private static readonly string s_json = Repository.Read("data", "plan2025.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Our_plan_is_in_the_canonical_form()
    {
        Assert.Equal((0, s_json, ""), Format(s_json));
        Assert.Equal((0, s_json, ""), Format(s_json, "--check"));
    }

    [Fact]
    public void The_form_is_the_same_however_the_file_was_written()
    {
        var other = JsonNode.Parse(s_json)!.ToJsonString();

        Assert.Equal((0, s_json), Format(other) is var (code, text, _) ? (code, text) : default);
        Assert.Equal((1, other), Format(other, "--check") is var (refused, same, _) ? (refused, same) : default);
    }

    [Fact]
    public void Mentions_are_found_again()
    {
        var without = JsonNode.Parse(s_json)!.AsObject();
        foreach (var task in without["chapters"]!.AsArray()[0]!["sections"]!.AsArray().SelectMany(section => section!["tasks"]!.AsArray()))
        {
            task!["mentions"] = new JsonArray();
        }

        Assert.Equal(s_json, Format(without.ToJsonString()).Text);
        Assert.Equal(s_json, Format(s_json.Replace("\"start\": 4,", "\"start\": 5,", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void A_task_that_was_entered_in_between_is_numbered_by_appearance()
    {
        var plan = JsonNode.Parse(s_json)!.AsObject();
        var tasks = plan["chapters"]![0]!["sections"]![0]!["tasks"]!.AsArray();
        var added = tasks[1]!.DeepClone().AsObject();
        added["name"] = "Added";
        added["responsibility"]!["agencies"] = new JsonArray("sta");
        tasks.Insert(0, added);

        Assert.Equal(1, Format(plan.ToJsonString()).Code);
        var (code, text, _) = Format(plan.ToJsonString(), "--renumber");

        var formatted = JsonNode.Parse(text)!;
        Assert.Equal(0, code);
        Assert.Equal([1, 2, 3], formatted["chapters"]![0]!["sections"]![0]!["tasks"]!.AsArray().Take(3).Select(task => (int)task!["number"]!));
        Assert.Equal(("sta", 1), ((string)formatted["agencies"]![0]!["id"]!, (int)formatted["agencies"]![0]!["number"]!));
    }

    [Fact]
    public void Numbers_that_were_released_are_frozen()
    {
        var plan = JsonNode.Parse(s_json)!.AsObject();
        plan["errata"]!.AsArray().Add(new JsonObject { ["dataVersion"] = "1.0.0", ["on"] = "2026-01-01", ["path"] = "plan/title", ["reason"] = "a test" });

        var (code, _, output) = Format(plan.ToJsonString(), "--renumber");

        Assert.Equal(1, code);
        Assert.Contains("its numbers are frozen", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_errors_is_not_touched()
    {
        var broken = s_json.Replace("\"issuer\": \"joint-conference-office\"", "\"issuer\": \"nobody\"", StringComparison.Ordinal);

        var (code, text, output) = Format(broken);

        Assert.Equal((1, broken), (code, text));
        Assert.Contains("error PLAN0021", output, StringComparison.Ordinal);
    }

    private (int Code, string Text, string Output) Format(string json, params string[] options)
    {
        _folder.Write("plan.json", json);
        var output = new StringWriter();
        var code = DocumentTool.Run(["format", _folder.PathOf("plan.json"), .. options], output, output);
        return (code, File.ReadAllText(_folder.PathOf("plan.json")), output.ToString());
    }
}
