using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Plan2025.Documents.Tests;

/// <summary>Real documents: what was counted by hand is imported, and no letter is lost.</summary>
public partial class OfficialDocumentTests
{
    /// <summary>File, tasks, chapters, sections, agencies and who leads most tasks, and how many, counted by hand.</summary>
    public static TheoryData<string, int, int, int, string, int> Documents => new()
    {
        { "guofa-2019-3.txt", 21, 5, 5, "海关总署", 12 },
        { "guobanfa-2018-117.txt", 30, 0, 0, "国家发展改革委", 8 },
        { "guofa-2018-39.txt", 15, 5, 0, "人力资源社会保障部", 8 },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_was_counted_by_hand_is_imported(string file, int tasks, int chapters, int sections, string lead, int led)
    {
        var document = Imports.Document(Imports.Fixture(file));

        Assert.Equal(tasks, document.Tasks.Count);
        Assert.Equal(chapters, document.IsWithoutChapters ? 0 : document.Chapters.Count);
        Assert.Equal(sections, document.Sections.Count);
        var id = document.Agencies.Single(agency => agency.Printed["zh-Hans"] == lead).Id.Value;
        Assert.Equal(led, document.Tasks.Count(task => task.Responsibility.Agencies.Value[0].Value == id));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_text_comes_back_letter_by_letter(string file, int tasks, int chapters, int sections, string lead, int led)
    {
        _ = (tasks, chapters, sections, lead, led);
        var lines = Imports.Lines(file);

        var written = Imports.Written(Imports.Document(Imports.Fixture(file))).Paragraphs();

        // The title is on two lines of the text.
        Assert.Equal([lines[0] + lines[1], .. lines[2..]], written);
    }

    /// <summary>An independent reading: a clause is what is in brackets at the end of a line and names 负责.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Tasks_and_clauses_come_back_byte_by_byte(string file, int tasks, int chapters, int sections, string lead, int led)
    {
        _ = (chapters, sections, lead, led);
        var expected = Imports.Lines(file).Select(line => ClauseLine().Match(line)).Where(match => match.Success).ToArray();
        var document = Imports.Document(Imports.Fixture(file));
        var written = Imports.Written(document);

        Assert.Equal(tasks, expected.Length);
        Assert.Equal(expected.Select(match => match.Value), document.Tasks.Select(written.Task));
        Assert.Equal(expected.Select(match => match.Groups[1].Value), document.Tasks.Select(task => written.Clause(task.Responsibility)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_document_is_valid_by_the_schema(string file, int tasks, int chapters, int sections, string lead, int led)
    {
        _ = (tasks, chapters, sections, lead, led);
        var schema = JsonSchema.FromText(Repository.Read("data", "plan.schema.json"));

        var result = schema.Evaluate(JsonNode.Parse(Imports.Fixture(file).Json), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', result.Details.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")));
    }

    [Fact]
    public void A_text_in_GBK_gives_the_same_document()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = string.Join("\r\n", Imports.Lines("guofa-2019-3.txt"));

        var result = Imports.Bytes(Encoding.GetEncoding("GBK").GetBytes(text));

        Assert.Equal(
            WithoutSource(Imports.Fixture("guofa-2019-3.txt").Json),
            WithoutSource(result.Json));

        static string WithoutSource(string json) => Source().Replace(json, "");
    }

    [Fact]
    public void A_rule_on_leads_that_is_said_once_in_a_clause_is_that_of_the_plan()
    {
        var document = Imports.Document(Imports.Fixture("guofa-2019-3.txt"));

        Assert.Equal("排在第一位的部门为牵头部门，下同", document.Header.LeadRule["zh-Hans"]);
        Assert.Equal("（税务总局、财政部、海关总署负责，排在第一位的部门为牵头部门，下同）", document.Tasks[0].Responsibility.Printed!["zh-Hans"]);
        Assert.Equal("国发〔2019〕3号", document.Header.DocumentNumber);
        Assert.Equal("2019-01-12", document.Header.IssuedOn.Value);
        Assert.Equal("拓展两个市场", document.Tasks[0].Title!["zh-Hans"]);
        Assert.Equal(["指导思想", "基本原则", "发展目标", "主要任务", "有关要求"], document.Chapters.Select(chapter => chapter.Title["zh-Hans"]!));
        Assert.Equal(4, document.Chapters[1].Paragraphs.Count);
    }

    [GeneratedRegex("^.*(（[^（）]*负责[^（）]*）)$")]
    private static partial Regex ClauseLine();

    [GeneratedRegex("\"sources\": \\[[^]]*\\]")]
    private static partial Regex Source();
}
