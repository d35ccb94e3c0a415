using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Plan2025.Samples.Tests.WebApi;

/// <summary>The document of the service: every member with what it means, once, and referred to wherever it stands.</summary>
public class OpenApiTests(WebApiFixture service) : IClassFixture<WebApiFixture>
{
    [Fact]
    public async Task Ids_and_records_list_their_members_with_descriptions()
    {
        var schemas = (await Document()).GetProperty("components").GetProperty("schemas");

        Lists(new PlanCollection<PlanTask, TaskId>(), "TaskId", t => t.Name, t => t.GetText(Language.English));
        Lists(new PlanCollection<PlanTask, TaskId>(), "PlanTask", t => t.Name, t => t.GetText(Language.English));
        Lists(Plan.Agencies, "Agency", a => a.Name, a => a.GetTitle(Language.English));
        Lists(Plan.Agencies, "PlanAgency", a => a.Name, a => a.GetTitle(Language.English));
        Lists(Plan.Chapters, "Chapter", c => c.Name, c => c.GetTitle(Language.English));
        Lists(Plan.Sections, "Section", s => s.Name, s => s.GetTitle(Language.English));
        Lists(Plan.Languages, "Language", l => l.Name, l => l.GetTitle(Language.English));
        Assert.Equal("array", schemas.GetProperty("TaskSet").GetProperty("type").GetString());
        Assert.Equal("#/components/schemas/TaskId", RefOf(schemas.GetProperty("TaskSet").GetProperty("items")));

        void Lists<TRecord, TId>(PlanCollection<TRecord, TId> records, string schema, Func<TRecord, string> title, Func<TRecord, string> description)
            where TRecord : struct, IPlanRecord<TId>
            where TId : struct, Enum
        {
            Assert.Equal("string", schemas.GetProperty(schema).GetProperty("type").GetString());
            Assert.Equal(
                records.Select(r => (r.ToString(), title(r), description(r))),
                schemas.GetProperty(schema).GetProperty("oneOf").EnumerateArray().Select(m =>
                    (m.GetProperty("const").GetString(), m.GetProperty("title").GetString()!, m.GetProperty("description").GetString()!)));
        }
    }

    [Theory]
    [InlineData("/tasks/{task}", "task", "PlanTask")]
    [InlineData("/tasks/{task}", "language", "Language")]
    [InlineData("/tasks", "lead", "PlanAgency")]
    [InlineData("/tasks", "chapter", "Chapter")]
    [InlineData("/chapters/{chapter}/tasks", "chapter", "Chapter")]
    [InlineData("/agencies/{agency}", "agency", "PlanAgency")]
    [InlineData("/agencies/{agency}/leads", "agency", "Agency")]
    [InlineData("/agencies/{agency}/leads", "task", "TaskId")]
    public async Task Parameters_refer_to_them(string path, string parameter, string schema)
    {
        var parameters = (await Document()).GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("parameters");

        var found = parameters.EnumerateArray().Single(p => p.GetProperty("name").GetString() == parameter);
        Assert.Equal("#/components/schemas/" + schema, RefOf(found.GetProperty("schema")));
    }

    [Fact]
    public async Task Bodies_refer_to_them()
    {
        var document = await Document();
        var assignment = document.GetProperty("components").GetProperty("schemas").GetProperty("Assignment");
        var properties = assignment.GetProperty("properties");

        Assert.Equal(["task", "owner"], assignment.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal("#/components/schemas/TaskId", RefOf(properties.GetProperty("task")));
        Assert.Equal("#/components/schemas/Agency", RefOf(properties.GetProperty("owner")));
        Assert.Equal("#/components/schemas/PlanAgency", RefOf(properties.GetProperty("deputy").GetProperty("oneOf")[1]));
        Assert.Equal("#/components/schemas/TaskId", RefOf(properties.GetProperty("related").GetProperty("items")));
        Assert.Equal("#/components/schemas/TaskSet", RefOf(properties.GetProperty("excluded")));
        Assert.Equal(
            "#/components/schemas/TaskSet",
            RefOf(document.GetProperty("paths").GetProperty("/tasks").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema")));
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var document = await Document();
        var schemas = document.GetProperty("components").GetProperty("schemas");

        Assert.Equal("3.1.1", document.GetProperty("openapi").GetString());
        Assert.All(References(document).Distinct(), reference => Assert.True(schemas.TryGetProperty(reference["#/components/schemas/".Length..], out _), reference));
    }

    private async Task<JsonElement> Document() => JsonDocument.Parse(await service.Get("/openapi/v1.json")).RootElement;

    private static string? RefOf(JsonElement schema) => schema.GetProperty("$ref").GetString();

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "$ref" ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
