using System;
using System.Linq;
using Plan2025.Documents.Import;

namespace Plan2025.Documents.Tests;

/// <summary>
/// Two texts of our own making with what real ones have and the official ones here have not: a table of contents, page numbers, full-width numbers, soft
/// hyphens, brackets of both widths, clauses in other forms, sections without tasks.
/// </summary>
public class MadeUpDocumentTests
{
    [Fact]
    public void The_yearly_plan_of_a_province()
    {
        var result = Imports.Fixture("MadeUp/province.txt");
        var document = Imports.Document(result);

        Assert.Equal("2026年江南省知识产权强省建设工作要点", document.Header.Title["zh-Hans"]);
        Assert.Equal("江知联办〔2026〕3号", document.Header.DocumentNumber);
        Assert.Equal("2026-03-18", document.Header.IssuedOn.Value);
        Assert.Equal("江南省知识产权战略实施工作联席会议办公室\n（代章）", document.Header.Notice.Signature["zh-Hans"]);
        Assert.Equal(["总体要求", "完善知识产权政策体系", "强化知识产权保护", "促进知识产权转化运用", "保障措施"], document.Chapters.Select(chapter => chapter.Title["zh-Hans"]!));
        Assert.Equal(4, document.Sections.Count);

        // Counted by hand: 1 to 17, of which 5 has its clause behind (2), and one measure among the last three.
        Assert.Equal(
            ["1．", "2．", "3．", "4．", "（2）", "6．", "7．", "8．", "9．", "10．", "11．", "12．", "13．", "14．", "15．", "16．", "17．", "（二）"],
            document.Tasks.Select(task => task.Label));
        Assert.Equal(
            [
                "省市场监管局（省知识产权局）", "省市场监管局", "省司法厅", "省财政厅", "省科技厅", "省市场监管局", "省检察院", "省知识产权局", "省商务厅",
                "省贸促会", "省农业农村厅", "省教育厅", "省市场监管局", "江南金融监管局", "各市（州）人民政府", "省知识产权局", "省市场监管局", "省市场监管局",
            ],
            document.Tasks.Select(task => document.Agencies.Single(agency => agency.Id.Value == task.Responsibility.Agencies.Value[0].Value).Printed["zh-Hans"]));
        Assert.Equal("2026年6月底前", document.Tasks[7].Deadline!["zh-Hans"]);
        Assert.Equal("12月底前", document.Tasks[16].Deadline!["zh-Hans"]);

        Assert.Contains(result.Notes, note => note is { Line: 30 } && note.Text.StartsWith("a heading below", StringComparison.Ordinal));
        Assert.Contains(result.Notes, note => note is { Line: 31 } && note.Text.StartsWith("a number without a clause", StringComparison.Ordinal));
        Assert.Equal([19, 26, 41, 60], result.Notes.Where(note => note.Text.StartsWith("a page number", StringComparison.Ordinal)).Select(note => note.Line));
        Assert.Equal(Enumerable.Range(11, 8), result.Notes.Where(note => note.Text.StartsWith("in the table of contents", StringComparison.Ordinal)).Select(note => note.Line));
        SameLetters("MadeUp/province.txt", result);
    }

    [Fact]
    public void The_opinions_of_two_ministries()
    {
        var result = Imports.Fixture("MadeUp/ministry.txt");
        var document = Imports.Document(result);

        Assert.Equal("关于推进数据要素知识产权保护的实施意见", document.Header.Title["zh-Hans"]);
        Assert.Equal(["１．", "２．", "３．", "４．", null, "6、", null, null, null], document.Tasks.Select(task => task.Label));
        Assert.Equal(["总则", "主要任务", "组织保障"], document.Chapters.Select(chapter => chapter.Title["zh-Hans"]!));
        Assert.Equal([3, 3, 3], document.Sections.Select(section => section.Tasks.Count));
        Assert.Equal("cnipa", document.Tasks[0].Responsibility.Agencies.Value[0].Value);
        Assert.Equal("11月底", document.Tasks[5].Deadline!["zh-Hans"]);
        Assert.Equal("most", document.Tasks[8].Responsibility.Agencies.Value[0].Value);

        Assert.Contains(result.Notes, note => note is { Line: 13 } && note.Text.StartsWith("invisible characters", StringComparison.Ordinal));
        Assert.Contains(result.Notes, note => note is { Line: 22 } && note.Text.StartsWith("知识产权局 is taken as short", StringComparison.Ordinal));
        SameLetters("MadeUp/ministry.txt", result);
    }

    /// <summary>What a task begins with is whole, whatever the width of its digits.</summary>
    [Theory]
    [InlineData("１．做甲。")]
    [InlineData("（１）做甲。")]
    [InlineData("第１条　做甲。")]
    public void Full_width_digits_number_a_task(string line)
    {
        var document = Imports.Document(Imports.Text(Imports.Chapter(line + "（财政部负责）")));

        Assert.Equal("做甲。", document.Tasks[0].Text["zh-Hans"]);
        Assert.Contains(line + "（财政部负责）", Imports.Written(document).Paragraphs());
    }

    [Theory]
    [InlineData("— 12 —")]
    [InlineData("-3-")]
    [InlineData("第 3 页 共 12 页")]
    [InlineData("3/12")]
    [InlineData("7")]
    public void A_page_number_is_no_part_of_a_text(string line)
    {
        var result = Imports.Text(Imports.Chapter("1.做甲，", line, "还要做乙。（财政部负责）"));
        var document = Imports.Document(result);

        Assert.Equal("做甲，\n还要做乙。", document.Tasks[0].Text["zh-Hans"]);
        Assert.Equal(line, Assert.Single(document.Header.Closing)["zh-Hans"]);
        Assert.Contains(result.Notes, note => note is { Line: 6 } && note.Text.StartsWith("a page number", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_may_be_on_the_line_behind_the_word_for_them()
    {
        var text = Imports.Chapter("1.做甲。", "牵头单位：", "教育部", "配合单位：", "财政部、外交部", "2.做乙。", "责任单位：", "3.做丙。（财政部负责）");
        var result = Imports.Text(text);
        var document = Imports.Document(result);

        Assert.Equal(["做甲。", "做丙。"], document.Tasks.Select(task => task.Text["zh-Hans"]!));
        Assert.Equal(["moe", "mof", "mfa"], document.Tasks[0].Responsibility.Agencies.Value.Select(agency => agency.Value));
        Assert.Contains(result.Notes, note => note is { Line: 10 } && note.Text.StartsWith("a number without a clause", StringComparison.Ordinal));
        Assert.Equal(text, string.Concat(Imports.Written(document).Paragraphs().Select(line => line + "\n")));
    }

    /// <summary>Copied from a web page, a table of contents has no pages.</summary>
    [Fact]
    public void A_table_of_contents_without_pages_is_no_chapters()
    {
        var document = Imports.Document(Imports.Text("关于测试的意见\n目录\n一、甲类\n二、乙类\n一、甲类\n1.做甲。（财政部负责）\n二、乙类\n2.做乙。（教育部负责）\n"));

        Assert.Equal(["甲类", "乙类"], document.Chapters.Select(chapter => chapter.Title["zh-Hans"]!));
        Assert.Equal(["目录", "一、甲类", "二、乙类"], document.Header.Opening.Select(line => line["zh-Hans"]!));
    }

    private static void SameLetters(string file, ImportResult result)
    {
        var printed = Imports.Lines(file).SelectMany(line => line);
        var written = Imports.Written(Imports.Document(result)).Paragraphs().SelectMany(line => line);

        Assert.Equal(printed.Where(IsLetter).Order(), written.Where(IsLetter).Order());

        static bool IsLetter(char c) => !char.IsWhiteSpace(c) && c != '\u00AD';
    }
}
