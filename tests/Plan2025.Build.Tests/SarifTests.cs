using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Json.Schema;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The report for code scanning, by the schema of SARIF and by what its readers do with it.</summary>
public class SarifTests
{
    private static readonly JsonSchema s_schema = ReadSchema();

    private static readonly string s_report = Report();

    [Fact]
    public void It_is_valid_by_the_schema_of_Sarif() => Assert.Empty(Errors(s_report));

    /// <summary>A schema that lets everything pass would prove nothing.</summary>
    [Theory]
    [InlineData("\"ruleId\"", "\"rule\"")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"level\": \"warning\"", "\"level\": \"bad\"")]
    [InlineData("\"startLine\": 6", "\"startLine\": 0")]
    [InlineData("\"runs\"", "\"run\"")]
    [InlineData("\"utf16CodeUnits\"", "\"bytes\"")]
    public void The_schema_refuses_what_is_wrong(string original, string replacement)
    {
        Assert.Contains(original, s_report, StringComparison.Ordinal);

        Assert.NotEmpty(Errors(s_report.Replace(original, replacement, StringComparison.Ordinal)));
    }

    [Fact]
    public void Results_are_the_findings() => Assert.Equal(
        [
            "PLAN2002 T002 src/Register.cs:6 T002 is implemented (src/Register.cs:6), and nothing verifies it.",
            "PLAN2004 T005 src/Register.cs:14 This was bound to an earlier wording of T005; look at it again; the current one is @0c275f3d08db.",
            "PLAN2001 T006 src/App.csproj: T006 is required (T001..T006), and nothing implements, defers or excludes it.",
            "PLAN2005 T045 docs/%E9%A1%B5%201.md:1 T045 is deferred without a reason.",
        ],
        Run["results"]!.AsArray().Select(r =>
            $"{r!["ruleId"]} {r["taxa"]![0]!["id"]} {Place(r)["artifactLocation"]!["uri"]}:{Place(r)["region"]?["startLine"]} {r["message"]!["text"]}"));

    [Fact]
    public void Every_index_leads_to_what_the_id_names()
    {
        var rules = Run["tool"]!["driver"]!["rules"]!.AsArray();
        var taxa = Run["taxonomies"]![0]!["taxa"]!.AsArray();

        Assert.Equal(118, taxa.Count);
        Assert.All(Run["results"]!.AsArray(), result =>
        {
            Assert.Equal($"{result!["ruleId"]}", $"{rules[(int)result["ruleIndex"]!]!["id"]}");
            var taxon = result["taxa"]![0]!;
            Assert.Equal($"{taxon["id"]}", $"{taxa[(int)taxon["index"]!]!["id"]}");
            var component = Run["taxonomies"]![(int)taxon["toolComponent"]!["index"]!]!;
            Assert.Equal($"{component["name"]}", $"{taxon["toolComponent"]!["name"]}");
            Assert.Equal("SRCROOT", $"{Place(result)["artifactLocation"]!["uriBaseId"]}");
        });
    }

    [Fact]
    public void The_same_finding_has_the_same_fingerprint_where_lines_moved()
    {
        using var run = new ReportRun();
        var moved = JsonNode.Parse(run.Write(
            new Analyzers.Tests.Traceability.Infrastructure.Consumer().Source("\n\n[Plan2025.DefersTask(Plan2025.TaskId.T045)] class C { }").Property("Plan2025Required", "none"), "sarif"))!;
        using var other = new ReportRun();
        var before = JsonNode.Parse(other.Write(
            new Analyzers.Tests.Traceability.Infrastructure.Consumer().Source("[Plan2025.DefersTask(Plan2025.TaskId.T045)] class C { }").Property("Plan2025Required", "none"), "sarif"))!;

        Assert.NotEqual($"{Place(Single(before))}", $"{Place(Single(moved))}");
        Assert.Equal($"{Single(before)["partialFingerprints"]}", $"{Single(moved)["partialFingerprints"]}");

        static JsonNode Single(JsonNode report) => Assert.Single(report["runs"]![0]!["results"]!.AsArray())!;
    }

    [Fact]
    public void The_numbers_go_along() =>
        Assert.Equal((118, 6, 5), (Number("in the plan"), Number("required"), Number("applicable")));

    private static int Number(string name) => (int)Run["properties"]!["tasks"]![name]!;

    private static JsonNode Run => JsonNode.Parse(s_report)!["runs"]![0]!;

    private static JsonNode Place(JsonNode? result) => result!["locations"]![0]!["physicalLocation"]!;

    private static string Report()
    {
        using var run = new ReportRun().Reference(Projects.Product);
        return run.Write(Projects.Tests, "sarif");
    }

    /// <summary>OASIS writes draft 4, which the validator knows no more; what the schema uses of it is the same in draft 7 but for two keywords.</summary>
    private static JsonSchema ReadSchema()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "sarif-schema-2.1.0.json")))!.AsObject();
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        schema["$id"] = schema["id"]!.DeepClone();
        schema.Remove("id");
        return JsonSchema.FromText(schema.ToJsonString());
    }

    private static string[] Errors(string json)
    {
        var results = s_schema.Evaluate(
            JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid
            ? []
            : [.. results.Details.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")];
    }
}
