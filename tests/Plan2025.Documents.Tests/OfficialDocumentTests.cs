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

    public static TheoryData<string> Files => [.. Documents.Select(row => row.Data.Item1)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_was_counted_by_hand_is_imported(string file, int tasks, int chapters, int sections, string lead, int led)
    {
        var import = Imported.Fixture(file);

        Assert.Equal(tasks, import.Document.Tasks.Count);
        Assert.Equal(chapters, import.Document.IsWithoutChapters ? 0 : import.Document.Chapters.Count);
        Assert.Equal(sections, import.Document.Sections.Count);
        Assert.Equal(led, import.Leads.Count(printed => printed == lead));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_text_round_trips_letter_by_letter(string file)
    {
        var lines = Imported.Lines(file);

        // The title is on two lines of the text.
        Assert.Equal([lines[0] + lines[1], .. lines[2..]], Imported.Fixture(file).Written.Paragraphs());
    }

    /// <summary>An independent reading: a clause is what is in brackets at the end of a line and names 负责.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Tasks_and_clauses_round_trip_byte_by_byte(string file)
    {
        var expected = Imported.Lines(file).Select(line => ClauseLine().Match(line)).Where(match => match.Success).ToArray();
        var import = Imported.Fixture(file);

        Assert.Equal(expected.Select(match => match.Value), import.Document.Tasks.Select(import.Written.Task));
        Assert.Equal(
            expected.Select(match => match.Groups[1].Value),
            import.Document.Tasks.Select(task => import.Written.Clause(task.Responsibility)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_document_is_valid_by_the_schema(string file)
    {
        var schema = JsonSchema.FromText(Repository.Read("data", "plan.schema.json"));

        var result = schema.Evaluate(JsonNode.Parse(Imported.Fixture(file).Json), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', result.Details.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")));
    }

    [Fact]
    public void A_text_in_GBK_gives_the_same_document()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = string.Join("\r\n", Imported.Lines("guofa-2019-3.txt"));

        var import = Imported.Of(Encoding.GetEncoding("GBK").GetBytes(text));

        Assert.Equal(Source().Replace(Imported.Fixture("guofa-2019-3.txt").Json, ""), Source().Replace(import.Json, ""));
    }

    [Fact]
    public void A_rule_on_leads_that_one_clause_states_is_that_of_the_plan()
    {
        var document = Imported.Fixture("guofa-2019-3.txt").Document;

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
