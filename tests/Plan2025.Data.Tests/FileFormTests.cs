using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Plan2025.Data.Tests;

/// <summary>The form of the file: its schema, and the one way in which it is written.</summary>
public class FileFormTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(Repository.Read("data/plan.schema.json"));

    [Fact]
    public void The_document_is_valid_by_its_schema() => Assert.Empty(Errors(PlanFile.Text));

    /// <summary>A schema that lets everything pass would prove nothing.</summary>
    [Theory]
    [InlineData("\"year\": 2025", "\"year\": \"2025\"")]
    [InlineData("\"issuedOn\"", "\"issuedDate\"")]
    [InlineData("\"byDuty\": false", "\"byDuty\": 0")]
    [InlineData("\"kind\": \"lost-link-text\"", "\"kind\": \"lost\"")]
    [InlineData("\"schemaVersion\": \"1.0.0\"", "\"schemaVersion\": \"2.0.0\"")]
    [InlineData("\"number\": 1,", "\"number\": 0,")]
    public void The_schema_refuses_what_is_wrong(string original, string replacement)
    {
        Assert.Contains(original, PlanFile.Text, StringComparison.Ordinal);

        Assert.NotEmpty(Errors(PlanFile.Text.Replace(original, replacement, StringComparison.Ordinal)));
    }

    /// <summary>With the environment variable UPDATE_DATA the file is rewritten.</summary>
    [Fact]
    public void Writing_the_document_canonically_changes_no_byte()
    {
        var schema = JsonNode.Parse(Repository.Read("data/plan.schema.json"))!;
        var file = Repository.PathOf("data/plan2025.json");
        var canonical = Encoding.UTF8.GetBytes(CanonicalJson.Write(PlanFile.Document, schema));
        if (Environment.GetEnvironmentVariable("UPDATE_DATA") is { Length: > 0 })
        {
            File.WriteAllBytes(file, canonical);
        }

        Assert.Equal(canonical, File.ReadAllBytes(file));
    }

    /// <summary>What the validator finds wrong, with its place.</summary>
    private static string[] Errors(string json)
    {
        var results = s_schema.Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : [.. results.Details.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")];
    }
}
