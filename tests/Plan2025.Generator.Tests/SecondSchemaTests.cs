using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>Schema 1.1: all that it adds is read, and may be left out.</summary>
public class SecondSchemaTests
{
    [Fact]
    public void All_that_it_adds_is_read()
    {
        var (plan, chapter, section, task) = Plan();
        plan["plan"]!["documentNumber"] = "No. 7";
        plan["plan"]!["opening"] = Texts("We, the council,", "resolve:");
        plan["plan"]!["closing"] = Texts("Done on the island.");
        chapter["label"] = "I.";
        chapter["paragraphs"] = Texts("On water.");
        section["label"] = "§";
        section["paragraphs"] = Texts("On depth.");
        task["label"] = "";
        task["title"] = Text("Das Becken");
        task["continues"] = true;
        task["deadline"] = Text("by May");
        task["paragraphs"] = Texts("The basin is shallow.");
        task["responsibility"]!["agencies"] = new JsonArray("harbour-master", "council");
        task["responsibility"]!["leads"] = 2;
        task["responsibility"]!["printed"] = Text("(both)");

        var document = Read(plan);

        Assert.Equal("No. 7", document.Header.DocumentNumber);
        Assert.Equal(["We, the council,", "resolve:"], German(document.Header.Opening));
        Assert.Equal(["Done on the island."], German(document.Header.Closing));
        Assert.False(document.IsWithoutChapters);
        var water = document.Chapters[0];
        Assert.Equal("I.", water.Label);
        Assert.Equal(["On water."], German(water.Paragraphs));
        var basin = Assert.Single(water.Sections);
        Assert.Equal("§", basin.Label);
        Assert.Equal(["On depth."], German(basin.Paragraphs));
        var dredging = basin.Tasks[0];
        Assert.Equal("", dredging.Label);
        Assert.Equal("Das Becken", dredging.Title?["de"]);
        Assert.True(dredging.Continues);
        Assert.Equal("by May", dredging.Deadline?["de"]);
        Assert.Equal(["The basin is shallow."], German(dredging.Paragraphs));
        Assert.Equal(2, dredging.Responsibility.Leads);
        Assert.Equal("(both)", dredging.Responsibility.Printed?["de"]);
    }

    [Fact]
    public void All_of_it_is_optional()
    {
        var (plan, _, _, _) = Plan();

        var document = Read(plan);

        Assert.Null(document.Header.DocumentNumber);
        Assert.Empty(document.Header.Opening);
        var water = document.Chapters[0];
        Assert.Null(water.Label);
        Assert.Empty(water.Sections[0].Paragraphs);
        var dredging = water.Sections[0].Tasks[0];
        Assert.Null(dredging.Title);
        Assert.False(dredging.Continues);
        Assert.Null(dredging.Deadline);
        Assert.Equal(1, dredging.Responsibility.Leads);
        Assert.Null(dredging.Responsibility.Printed);
    }

    [Theory]
    [InlineData("preamble")]
    [InlineData("leadRule")]
    public void Texts_of_the_plan_as_a_whole_may_be_left_out(string key)
    {
        var (plan, _, _, _) = Plan();
        plan["plan"]!.AsObject().Remove(key);
        plan["plan"]!["notice"]!.AsObject().Remove("body");

        Assert.Null(key == "preamble" ? Read(plan).Header.Preamble["de"] : Read(plan).Header.LeadRule["de"]);
    }

    [Fact]
    public void A_plan_may_have_no_chapters()
    {
        var (plan, _, section, _) = Plan();
        plan["tasks"] = section["tasks"]!.DeepClone();
        plan.Remove("chapters");

        var document = Read(plan);

        Assert.True(document.IsWithoutChapters);
        var chapter = Assert.Single(document.Chapters);
        Assert.Equal("Tasks", chapter.Name.Value);
        Assert.Equal([1, 2], chapter.Tasks.Select(t => t.Number.Value));
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("agencies/0")]
    [InlineData("instruments/0")]
    [InlineData("chapters/0")]
    [InlineData("chapters/0/sections/0")]
    [InlineData("chapters/0/sections/0/tasks/0")]
    public void A_review_is_a_warning_wherever_it_is(string place)
    {
        var (plan, _, _, _) = Plan();
        var node = place.Split('/').Aggregate((JsonNode)plan, (n, part) => (int.TryParse(part, out var index) ? n[index] : n[part])!);
        node["review"] = "line 3";

        var problem = Assert.Single(BrokenPlans.Unintended(PlanReader.Read(plan.ToJsonString())));

        Assert.Equal((ProblemKind.ToReview, "To be reviewed: line 3", true), (problem.Kind, problem.Message, problem.IsWarning));
    }

    /// <summary>The small plan, its first chapter with a section, and what is in it.</summary>
    private static (JsonObject Plan, JsonObject Chapter, JsonObject Section, JsonObject Task) Plan()
    {
        var plan = JsonNode.Parse(TestPlans.Harbour)!.AsObject();
        plan["schemaVersion"] = "1.1.0";
        var chapter = plan["chapters"]![0]!.AsObject();
        var tasks = chapter["tasks"]!.DeepClone();
        chapter.Remove("tasks");
        var section = new JsonObject { ["number"] = 1, ["name"] = "Basin", ["title"] = new JsonObject { ["de"] = "Becken", ["fr"] = "Bassin" }, ["tasks"] = tasks };
        chapter["sections"] = new JsonArray(section);
        return (plan, chapter, section, section["tasks"]![0]!.AsObject());
    }

    private static PlanDocument Read(JsonObject plan)
    {
        var result = PlanReader.Read(plan.ToJsonString());
        Assert.Empty(BrokenPlans.Unintended(result));
        return result.Document!;
    }

    private static JsonObject Text(string german) => new() { ["de"] = german };

    private static JsonArray Texts(params string[] german) => [.. german.Select(Text)];

    private static IEnumerable<string?> German(IEnumerable<LocalizedText> texts) => texts.Select(text => text["de"]);
}
