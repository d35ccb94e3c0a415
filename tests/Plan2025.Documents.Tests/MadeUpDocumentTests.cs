using System.Linq;

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
        var import = Imported.Fixture("MadeUp/province.txt");
        var document = import.Document;

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
            import.Leads);
        Assert.Equal("2026年6月底前", document.Tasks[7].Deadline!["zh-Hans"]);
        Assert.Equal("12月底前", document.Tasks[16].Deadline!["zh-Hans"]);

        Assert.Contains(30, import.LinesOfNotes("a heading below"));
        Assert.Contains(31, import.LinesOfNotes("a number without a clause"));
        Assert.Equal([19, 26, 41, 60], import.LinesOfNotes("a page number"));
        Assert.Equal(Enumerable.Range(11, 8), import.LinesOfNotes("in the table of contents"));
        SameLetters("MadeUp/province.txt", import);
    }

    [Fact]
    public void The_opinions_of_two_ministries()
    {
        var import = Imported.Fixture("MadeUp/ministry.txt");
        var document = import.Document;

        Assert.Equal("关于推进数据要素知识产权保护的实施意见", document.Header.Title["zh-Hans"]);
        Assert.Equal(["１．", "２．", "３．", "４．", null, "6、", null, null, null], document.Tasks.Select(task => task.Label));
        Assert.Equal(["总则", "主要任务", "组织保障"], document.Chapters.Select(chapter => chapter.Title["zh-Hans"]!));
        Assert.Equal([3, 3, 3], document.Sections.Select(section => section.Tasks.Count));
        Assert.Equal("cnipa", import.AgenciesOf(0)[0]);
        Assert.Equal("11月底", document.Tasks[5].Deadline!["zh-Hans"]);
        Assert.Equal("most", import.AgenciesOf(8)[0]);

        Assert.Contains(13, import.LinesOfNotes("invisible characters"));
        Assert.Contains(22, import.LinesOfNotes("知识产权局 is taken as short"));
        SameLetters("MadeUp/ministry.txt", import);
    }

    [Theory]
    [InlineData("— 12 —")]
    [InlineData("-3-")]
    [InlineData("第 3 页 共 12 页")]
    [InlineData("3/12")]
    [InlineData("7")]
    public void A_page_number_is_not_part_of_a_text(string line)
    {
        var import = Imported.Of(Imported.Chapter("1.做甲，", line, "还要做乙。（财政部负责）"));

        Assert.Equal(["做甲，\n还要做乙。"], import.Tasks);
        Assert.Equal(line, Assert.Single(import.Document.Header.Closing)["zh-Hans"]);
        Assert.Contains(6, import.LinesOfNotes("a page number"));
    }

    [Fact]
    public void Names_may_be_on_the_line_behind_the_word_for_them()
    {
        var text = Imported.Chapter("1.做甲。", "牵头单位：", "教育部", "配合单位：", "财政部、外交部", "2.做乙。", "责任单位：", "3.做丙。（财政部负责）");
        var import = Imported.Of(text);

        Assert.Equal(["做甲。", "做丙。"], import.Tasks);
        Assert.Equal(["moe", "mof", "mfa"], import.AgenciesOf(0));
        Assert.Contains(10, import.LinesOfNotes("a number without a clause"));
        Assert.Equal(text, import.WrittenText);
    }

    /// <summary>Copied from a web page, a table of contents has no pages.</summary>
    [Fact]
    public void A_table_of_contents_without_pages_is_not_taken_for_chapters()
    {
        var document = Imported.Of("关于测试的意见\n目录\n一、甲类\n二、乙类\n一、甲类\n1.做甲。（财政部负责）\n二、乙类\n2.做乙。（教育部负责）\n").Document;

        Assert.Equal(["甲类", "乙类"], document.Chapters.Select(chapter => chapter.Title["zh-Hans"]!));
        Assert.Equal(["目录", "一、甲类", "二、乙类"], document.Header.Opening.Select(line => line["zh-Hans"]!));
    }

    private static void SameLetters(string file, Imported import)
    {
        Assert.Equal(Imported.Lines(file).SelectMany(line => line).Where(IsLetter).Order(), import.WrittenText.Where(IsLetter).Order());

        static bool IsLetter(char c) => !char.IsWhiteSpace(c) && c != '\u00AD';
    }
}
