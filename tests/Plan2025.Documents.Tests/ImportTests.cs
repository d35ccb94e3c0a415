using System;
using System.IO;
using System.Linq;
using Plan2025.Documents.Reading;

namespace Plan2025.Documents.Tests;

/// <summary>Forms that other documents have: nothing is lost, and what is unsure is listed at its line.</summary>
public class ImportTests
{
    [Fact]
    public void Numbers_that_jump_are_kept()
    {
        var import = Imported.Of(Imported.Chapter("30.做甲。（财政部负责）", "34.做乙。（财政部负责）"));

        Assert.Equal(["30.", "34."], import.Document.Tasks.Select(task => task.Label));
        Assert.Contains(new Note(6, "the printed number 34. does not follow the one before; it is kept as printed"), import.Notes);
    }

    /// <summary>What a task begins with is whole, whatever the width of its digits.</summary>
    [Theory]
    [InlineData("1.1做甲。")]
    [InlineData("1．做甲。")]
    [InlineData("1、做甲。")]
    [InlineData("（1）做甲。")]
    [InlineData("（一）做甲。")]
    [InlineData("第一条　做甲。")]
    [InlineData("①做甲。")]
    [InlineData("１．做甲。")]
    [InlineData("（１）做甲。")]
    [InlineData("第１条　做甲。")]
    public void Each_kind_of_number_round_trips(string line)
    {
        var text = Imported.Chapter(line + "（财政部负责）");
        var import = Imported.Of(text);

        Assert.Equal(["做甲。"], import.Tasks);
        Assert.Equal(text, import.WrittenText);
    }

    [Fact]
    public void A_document_without_chapters_has_tasks_alone()
    {
        var document = Imported.Of("关于测试的意见\n一、做甲。（财政部负责）\n二、做乙。（教育部负责）\n").Document;

        Assert.True(document.IsWithoutChapters);
        Assert.Equal(["一、", "二、"], document.Tasks.Select(task => task.Label));
    }

    [Fact]
    public void Several_paragraphs_under_one_number_are_one_task() => Assert.Equal(
        ["做甲。\n做法如下。\n还要做乙。"], Imported.Of(Imported.Chapter("1.做甲。", "做法如下。", "还要做乙。（财政部负责）")).Tasks);

    [Fact]
    public void The_end_of_a_clause_that_is_printed_twice_is_kept()
    {
        var text = Imported.Chapter("1.做甲。（财政部、教育部负责。列第一位者为牵头单位，下同）", "2.做乙。（外交部负责）", "负责。列第一位者为牵头单位，下同）");

        Assert.Equal(text, Imported.Of(text).WrittenText);
    }

    [Fact]
    public void A_known_title_in_other_Traditional_characters_is_the_same_instrument()
    {
        const string Printed = "《生物多樣性保護重大工程實施方案(2025—2030年)》";
        var text = "關於測試的意見\n一、印發實施" + Printed + "。(生態環境部負責)\n二、開展專利審查。(國家知識產權局負責)\n";

        var instrument = Assert.Single(Imported.Of(text).Document.Instruments);

        Assert.Equal("biodiversity-conservation-plan", instrument.Id.Value);
        Assert.Contains(Printed[1..^1], instrument.Aliases.Select(alias => alias.Value));
    }

    [Fact]
    public void A_second_clause_under_one_number_is_a_task_without_a_number()
    {
        var text = Imported.Chapter("1.做甲。（财政部负责）做乙。（教育部负责）", "做丙。（外交部负责）");
        var import = Imported.Of(text);

        Assert.Equal(["做甲。", "做乙。", "做丙。"], import.Tasks);
        Assert.Equal([false, true, false], import.Document.Tasks.Select(task => task.Continues));
        Assert.Equal(text, import.WrittenText);
        Assert.Equal(2, import.LinesOfNotes("a second text with a clause of its own").Count());
    }

    [Fact]
    public void A_clause_on_a_line_of_its_own_is_that_of_the_text_before()
    {
        var text = Imported.Chapter("1.做甲。", "（财政部负责）", "2.做乙。", "责任单位：教育部、外交部");
        var import = Imported.Of(text);

        Assert.Equal(["做甲。", "做乙。"], import.Tasks);
        Assert.Equal(["moe", "mfa"], import.AgenciesOf(1));
        Assert.Equal(text, import.WrittenText);
    }

    [Fact]
    public void Text_that_is_not_a_task_is_kept_where_it_was()
    {
        var text = "关于测试的意见\n一、指导思想\n坚持方向。\n二、任务\n总体要求如下。\n（一）甲类\n说明。\n1.做甲。（财政部负责）\n补充。\n2.没有分工。\n三、组织实施\n加强领导。\n国务院\n2025年1月2日\n（此件公开发布）\n";
        var import = Imported.Of(text);

        Assert.Equal(text, import.WrittenText);
        Assert.Equal(["补充。", "2.没有分工。"], import.Document.Tasks[0].Paragraphs.Select(paragraph => paragraph["zh-Hans"]));
        Assert.Contains(new Note(10, "a number without a clause that says who is responsible; kept as a paragraph"), import.Notes);
        Assert.Equal("（此件公开发布）", import.Document.Header.Closing[0]["zh-Hans"]);
    }

    [Fact]
    public void A_heading_with_a_clause_is_a_heading_and_a_task()
    {
        var text = "关于测试的意见\n一、任务\n1.做甲。（财政部负责）\n二、组织实施。各地要加强领导。（教育部负责）\n";
        var import = Imported.Of(text);

        Assert.Equal("组织实施。", import.Document.Chapters[1].Title["zh-Hans"]);
        Assert.Equal(["做甲。", "各地要加强领导。"], import.Tasks);
        Assert.Equal(text, import.WrittenText);
    }

    [Fact]
    public void Lines_that_were_broken_at_a_margin_are_joined()
    {
        var line = string.Concat(Enumerable.Repeat("充分发挥国家融资担保基金作用引导更多金融资源支持创业就业", 20));
        var pieces = (line + "。（财政部负责）").Chunk(28).Select(piece => new string(piece));

        var import = Imported.Of("关于测试的意见\n一、" + string.Join('\n', pieces) + "\n");

        Assert.Equal([line + "。"], import.Tasks);
        Assert.Contains(import.Notes, note => note.Text.Contains("lines were joined", StringComparison.Ordinal));
    }

    [Fact]
    public void An_instrument_is_found_in_the_register_or_new()
    {
        var import = Imported.Of(Imported.Chapter("1.实施《中华人民共和国商标法》和《某某条例》。（财政部负责）", "2.修订《某某条例》和专利法。（财政部负责）"));

        Assert.Equal(
            [["trademark-law", "instrument-1"], ["instrument-1", "patent-law"]],
            import.Document.Tasks.Select(task => task.Mentions.Select(mention => mention.Instrument.Value)));
        Assert.Contains(new Note(5, "《某某条例》 is not in the register; its kind, id and name are to be edited"), import.Notes);
    }

    [Fact]
    public void A_list_of_names_is_a_register()
    {
        using var folder = new TemporaryFolder();
        folder.Write("names.txt", "住房城乡建设部\t中华人民共和国住房和城乡建设部\t住建部\n");
        folder.Write("plan.txt", Imported.Chapter("1.做甲。（住建部、财政部负责）", "2.做乙。（住房城乡建设部负责）"));
        var output = new StringWriter();

        var code = DocumentTool.Run(["import", folder.PathOf("plan.txt"), "-o", folder.PathOf("plan.json"), "--register", folder.PathOf("names.txt")], output, output);

        Assert.Equal(0, code);
        Assert.DoesNotContain("住建部 is not in the register", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 tasks, 1 chapters, 0 sections, 3 agencies (2 of them known)", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, DocumentTool.Run(["validate", folder.PathOf("plan.json")], output, output));
    }

    [Theory]
    [InlineData("", 1, "no line has a printed number")]
    [InlineData("没有编号的文字。\n第二行。\n", 2, "no line has a printed number")]
    [InlineData("标题\n一、没有分工的任务。\n", 2, "there are no tasks")]
    [InlineData("标题\n一、做甲\uFFFD。（财政部负责）\n", 2, "something of the text is lost")]
    public void What_can_not_be_imported_is_refused_at_a_line(string text, int line, string message)
    {
        var refused = Assert.Throws<RefusedTextException>(() => Imported.Of(text));

        Assert.Equal(line, refused.Line);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_text_are_rejected_at_their_line()
    {
        var refused = Assert.Throws<RefusedTextException>(() => Imported.Of([.. "标题\n一、做甲"u8, 0xFF, 0xFF, 0xFF, .. "\n"u8]));

        Assert.Equal(2, refused.Line);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("5-")]
    [InlineData("3-99")]
    public void Lines_that_are_not_there_are_refused(string lines)
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.txt", Imported.Chapter("1.做甲。（财政部负责）"));
        var output = new StringWriter();

        Assert.NotEqual(0, DocumentTool.Run(["import", folder.PathOf("plan.txt"), "-o", folder.PathOf("plan.json"), "--lines", lines], output, output));
        Assert.False(File.Exists(folder.PathOf("plan.json")));
    }
}
