using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Json.Schema;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The report for code scanning, by the schema of SARIF and by what its readers do with it.</summary>
public class SarifTests
{
    private static readonly JsonSchema s_schema = ReadSchema();

    private static readonly string s_report = Projects.Report("coverage.sarif");

    [Fact]
    public void It_is_valid_by_the_schema_of_Sarif()
    {
        Assert.Empty(Errors(s_report));

        // A schema that lets everything pass would prove nothing.
        Assert.NotEmpty(Errors(s_report.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal)));
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
        const string Code = "[Plan2025.DefersTask(Plan2025.TaskId.T045)] class C { }";
        var (before, moved) = (Finding(Code), Finding("\n\n" + Code));

        Assert.NotEqual($"{Place(before)}", $"{Place(moved)}");
        Assert.Equal($"{before["partialFingerprints"]}", $"{moved["partialFingerprints"]}");

        static JsonNode Finding(string code)
        {
            using var run = new ReportRun();
            var report = JsonNode.Parse(run.Write(new Consumer().Source(code), "sarif"))!;
            return Assert.Single(report["runs"]![0]!["results"]!.AsArray())!;
        }
    }

    [Fact]
    public void The_numbers_go_along() =>
        Assert.Equal((118, 6, 5), (Number("in the plan"), Number("required"), Number("applicable")));

    private static int Number(string name) => (int)Run["properties"]!["tasks"]![name]!;

    private static JsonNode Run => JsonNode.Parse(s_report)!["runs"]![0]!;

    private static JsonNode Place(JsonNode? result) => result!["locations"]![0]!["physicalLocation"]!;

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
