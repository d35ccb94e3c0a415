using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Documents.Tests;

/// <summary>How real documents say who is responsible.</summary>
public class ClauseTests
{
    /// <summary>A clause, the agencies, how many lead, whether each answers for its own duties, what leaves the list open, the deadline.</summary>
    public static TheoryData<string, string, int, bool, string?, string?> Clauses => new()
    {
        { "（财政部负责）", "财政部", 1, false, null, null },
        { "（财政部、税务总局按职责分工负责）", "财政部 税务总局", 1, true, null, null },
        { "(财政部、税务总局负责)", "财政部 税务总局", 1, false, null, null },
        { "（财政部、税务总局负责。列第一位者为牵头单位，下同）", "财政部 税务总局", 1, false, null, null },
        { "（财政部、税务总局负责，排在第一位的部门为牵头部门，下同）", "财政部 税务总局", 1, false, null, null },
        { "（财政部牵头，税务总局、商务部参与）", "财政部 税务总局 商务部", 1, false, null, null },
        { "（财政部牵头，税务总局、商务部按职责分工负责）", "财政部 税务总局 商务部", 1, true, null, null },
        { "（财政部、教育部牵头，税务总局配合）", "财政部 教育部 税务总局", 2, false, null, null },
        { "（由财政部牵头、税务总局配合）", "财政部 税务总局", 1, false, null, null },
        { "（财政部指导，试点城市政府负责落实）", "财政部 试点城市政府", 1, false, null, null },
        { "（牵头单位：财政部；责任单位：税务总局、商务部；完成时限：6月底）", "财政部 税务总局 商务部", 1, false, null, "6月底" },
        { "（责任单位：财政部、税务总局）", "财政部 税务总局", 1, false, null, null },
        { "（财政部负责，2025年6月底前完成）", "财政部", 1, false, null, "2025年6月底前完成" },
        { "（教育部会同有关部门负责）", "教育部", 1, false, "会同有关部门", null },
        { "（国家发展改革委、财政部会同有关部门负责）", "国家发展改革委 财政部", 1, false, "会同有关部门", null },
        { "（教育部会同财政部、税务总局负责）", "教育部 财政部 税务总局", 1, false, null, null },
        { "（财政部、税务总局等有关部门和单位按职责分工负责）", "财政部 税务总局", 1, true, "等有关部门和单位", null },
        { "（财政部等部门负责）", "财政部", 1, false, "等部门", null },
        { "（财政部、商务部等和各有关省级人民政府负责）", "财政部 商务部 各有关省级人民政府", 1, false, "等", null },
        { "（人力资源社会保障部、财政部、税务总局，各省级人民政府按职责分工负责）", "人力资源社会保障部 财政部 税务总局 各省级人民政府", 1, true, null, null },
        { "（各有关部门和单位，各省级人民政府按职责分工负责）", "各有关部门和单位 各省级人民政府", 1, true, null, null },
        { "（财政部和税务总局负责）", "财政部 税务总局", 1, false, null, null },
        { "（文化和旅游部、工业和信息化部共同负责）", "文化和旅游部 工业和信息化部", 1, false, null, null },
        { "（省科技厅、工业和信息化厅、商务厅负责）", "省科技厅 省工业和信息化厅 省商务厅", 1, false, null, null },
        { "（省市场监管局（省知识产权局）负责）", "省市场监管局（省知识产权局）", 1, false, null, null },
        { "（省数据集团（筹）、省委宣传部牵头）", "省数据集团（筹） 省委宣传部", 2, false, null, null },
        { "（省司法厅和各市人民政府分别负责）。", "省司法厅 各市人民政府", 1, true, null, null },
        { "（财政部 税务总局负责）", "财政部 税务总局", 1, false, null, null },
        { "（财政部、税务总局）", "财政部 税务总局", 1, false, null, null },
        { "【财政部负责】", "财政部", 1, false, null, null },
        { "（财政部负责）（税务总局配合）", "财政部 税务总局", 1, false, null, null },
    };

    /// <summary>The id and a spelling of each.</summary>
    public static TheoryData<string, string> Agencies { get; } =
    [
        .. from agency in JsonNode.Parse(Repository.Read("data", "plan2025.json"))!["agencies"]!.AsArray()
           from spelling in new[] { agency["printed"], agency["fullName"] }.SelectMany(name => new[] { (string)name!["zh-Hans"]!, (string)name["zh-Hant"]! }).Distinct()
           select ((string)agency["id"]!, spelling),
    ];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_round_trips(string clause, string agencies, int leads, bool byDuty, string? open, string? deadline)
    {
        var import = Imported.Of(Imported.Chapter("1.做好某事。" + clause));
        var task = Assert.Single(import.Document.Tasks);
        var found = task.Responsibility;

        Assert.Equal("做好某事。", task.Text["zh-Hans"]);
        Assert.Equal(agencies.Split(' '), import.AgenciesOf(0).Select(import.Printed));
        Assert.Equal((leads, byDuty, open, deadline), (found.Leads, found.ByDuty, found.OpenEnded?["zh-Hans"], task.Deadline?["zh-Hans"]));
        Assert.Equal(clause, import.Written.Clause(found));
    }

    [Theory]
    [InlineData("（以下简称《办法》）")]
    [InlineData("（2021—2035年）")]
    [InlineData("（企业直接申报，不需转报）")]
    [InlineData("（含技工院校）")]
    public void Other_brackets_are_not_a_clause(string brackets) => Assert.Equal(
        ["做好某事" + brackets + "。"], Imported.Of(Imported.Chapter("1.做好某事" + brackets + "。（财政部负责）")).Tasks);

    /// <summary>Every agency of our plan, by its short name and by its full name.</summary>
    [Theory]
    [MemberData(nameof(Agencies))]
    public void Every_agency_of_the_register_is_recognized(string id, string spelling) =>
        Assert.Equal(id, Imported.Of(Imported.Chapter($"1.做好某事。（{spelling}、试点城市政府负责）")).AgenciesOf(0)[0]);

    [Theory]
    [InlineData("知识产权局", "cnipa")]
    [InlineData("发展改革委", "ndrc")]
    [InlineData("药监局", "nmpa")]
    [InlineData("网信办", "cac")]
    [InlineData("国务院国资委", "sasac")]
    [InlineData("国家税务总局", "sta")]
    public void A_short_name_is_that_of_the_national_body_in_a_national_document_alone(string name, string id)
    {
        var national = Imported.Of(Imported.Chapter($"1.做好某事。（{name}负责）"));
        var local = Imported.Of(Imported.Chapter($"1.做好某事。（{name}、省教育厅负责）"));

        Assert.Equal(id, national.AgenciesOf(0)[0]);
        var isExact = Agencies.Any(row => row.Data.Item2 == name);
        Assert.Equal(isExact, local.AgenciesOf(0)[0] == id);
        Assert.Equal(isExact ? [] : [5], national.LinesOfNotes(name + " is taken as short for "));
    }
}
