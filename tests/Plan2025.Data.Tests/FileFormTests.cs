using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NJsonSchema;

namespace Plan2025.Data.Tests;

/// <summary>The form of the file: its schema, and the one way in which it is written.</summary>
public class FileFormTests
{
    [Fact]
    public async Task The_document_is_valid_by_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(PlanFile.PathOf("plan.schema.json"), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(PlanFile.Text).Select(e => $"{e.Path}: {e.Kind}"));
    }

    /// <summary>A schema that lets everything pass would prove nothing.</summary>
    [Theory]
    [InlineData("\"year\": 2025", "\"year\": \"2025\"")]
    [InlineData("\"issuedOn\"", "\"issuedDate\"")]
    [InlineData("\"byDuty\": false", "\"byDuty\": 0")]
    [InlineData("\"kind\": \"lost-link-text\"", "\"kind\": \"lost\"")]
    [InlineData("\"schemaVersion\": \"1.0.0\"", "\"schemaVersion\": \"2.0.0\"")]
    [InlineData("\"number\": 1,", "\"number\": 0,")]
    public async Task The_schema_refuses_what_is_wrong(string original, string replacement)
    {
        var schema = await JsonSchema.FromFileAsync(PlanFile.PathOf("plan.schema.json"), TestContext.Current.CancellationToken);
        Assert.Contains(original, PlanFile.Text, StringComparison.Ordinal);

        Assert.NotEmpty(schema.Validate(PlanFile.Text.Replace(original, replacement, StringComparison.Ordinal)));
    }

    /// <summary>With the environment variable UPDATE_DATA the file is rewritten.</summary>
    [Fact]
    public void Writing_the_document_canonically_changes_no_byte()
    {
        var schema = JsonNode.Parse(File.ReadAllText(PlanFile.PathOf("plan.schema.json")))!;
        var canonical = Encoding.UTF8.GetBytes(CanonicalJson.Write(PlanFile.Document, schema));
        if (Environment.GetEnvironmentVariable("UPDATE_DATA") is { Length: > 0 })
        {
            File.WriteAllBytes(PlanFile.PathInRepository, canonical);
        }

        Assert.Equal(canonical, File.ReadAllBytes(PlanFile.PathOf("plan2025.json")));
    }
}
