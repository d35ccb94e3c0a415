using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Plan2025.Tool.Tests.Infrastructure;
using Plan2025.Tool.Exports.Ledger;
using Sylvan.Data.Csv;

namespace Plan2025.Tool.Tests.Exports;

/// <summary>The ledger, read by Open XML SDK and opened by LibreOffice.</summary>
public class LedgerTests
{
    [Theory]
    [MemberData(nameof(DisplayTests.Tags), MemberType = typeof(DisplayTests))]
    public void The_Open_XML_SDK_finds_no_error(string tag)
    {
        using var document = Open(tag);

        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).ToArray();

        Assert.True(errors.Length == 0, string.Join('\n', errors.Take(10).Select(e => $"{e.Path?.XPath}: {e.Description}")));
    }

    [Theory]
    [MemberData(nameof(DisplayTests.Tags), MemberType = typeof(DisplayTests))]
    public void Texts_are_those_of_the_library(string tag)
    {
        var language = PlanLanguage.Parse(tag).Id;
        using var document = Open(tag);
        var rows = Rows(document, 0);

        Assert.Equal(Plan.Tasks.Count + 3, rows.Count);
        Assert.Equal(24, rows[2].Count);
        Assert.All(rows.Skip(3), row => Assert.Equal(24, row.Count));
        foreach (var task in Plan.Tasks)
        {
            var row = rows[task.Number + 2];
            Assert.Equal(task.Number.ToString(CultureInfo.InvariantCulture), row[0]);
            Assert.Equal(task.ToString(), row[1]);
            Assert.Equal(task.Chapter.GetTitle(language), row[2]);
            Assert.Equal(task.Section is { } section ? Plan.Sections[section].GetTitle(language) : "", row[3]);
            Assert.Equal(task.GetText(language), row[4].Replace("▒", "", StringComparison.Ordinal));
            Assert.Equal(task.Instruments.Length, row[5].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.All(task.Instruments.ToArray(), i => Assert.Contains(Plan.Instruments[i].GetTitle(language), row[5], StringComparison.Ordinal));
            Assert.Equal(task.Lead.GetTitle(language), row[6]);
            Assert.All(task.Participants.ToArray(), a => Assert.Contains(Plan.Agencies[a].GetTitle(language), row[7], StringComparison.Ordinal));
            Assert.Equal(task.Participants.IsEmpty && !task.IsOpenEnded, row[7].Length == 0);

            // What an office knows is never filled in beforehand.
            Assert.All(row.Skip(9), cell => Assert.Equal("", cell));
        }

        var agencies = Rows(document, 1).Skip(2).ToArray();
        Assert.Equal(Plan.Agencies.Select(a => (a.GetTitle(language), Count(a.LeadTasks), Count(a.ParticipantTasks))), agencies.Select(row => (row[1], row[4], row[6])));
        Assert.Equal(Plan.Instruments.Select(i => Count(i.Tasks)), Rows(document, 2).Skip(2).Select(row => row[3]));

        static string Count(TaskSet tasks) => tasks.Count.ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_columns_are_those_of_an_office()
    {
        using var document = Open("zh-Hans");

        Assert.Equal(["任务台账", "单位分工", "法规文件", "说明"], document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!));
        Assert.Equal("《2025年知识产权强国建设推进计划》任务台账", Rows(document, 0)[0][0]);
        Assert.Equal(["填报单位：", "填报日期：", "填表人：", "审核人："], Rows(document, 0)[1].Where(text => text.Length > 0));
        Assert.Equal(
            "序号｜任务编号｜章｜节｜任务内容｜涉及文件｜牵头单位｜参与单位｜责任方式｜本单位角色｜配合单位｜责任处室｜责任人｜工作举措｜阶段目标｜完成时限｜办理状态｜进度｜进展情况｜成果及佐证材料｜存在问题｜下一步安排｜更新日期｜备注",
            string.Join('｜', Rows(document, 0)[2]));
        Assert.Equal("出台▒，发布▒。", Rows(document, 0)[32][4]);
    }

    [Fact]
    public void The_plan_is_locked_and_the_office_columns_are_not()
    {
        using var document = Open("zh-Hans");
        var sheet = SheetAt(document, 0);
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();

        Assert.True(sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value);
        foreach (var row in sheet.Descendants<Row>().Skip(3))
        {
            Assert.Equal(
                Enumerable.Range(0, 24).Select(column => column < 9),
                row.Elements<Cell>().Select(cell => formats[(int)cell.StyleIndex!.Value].Protection!.Locked!.Value));
        }
    }

    [Fact]
    public void Status_and_progress_are_chosen_and_dates_are_dates()
    {
        using var document = Open("zh-Hans");
        var rules = SheetAt(document, 0).Descendants<DataValidation>().ToDictionary(v => v.SequenceOfReferences!.InnerText ?? "");

        Assert.Equal("\"牵头,参与\"", rules["J4:J121"].Formula1!.Text);
        Assert.Equal("\"未启动,推进中,已完成,已销号,暂缓,不涉及\"", rules["Q4:Q121"].Formula1!.Text);
        Assert.Equal("\"按序时推进,进度滞后,逾期,持续推进\"", rules["R4:R121"].Formula1!.Text);
        foreach (var column in new[] { "P4:P121", "W4:W121" })
        {
            Assert.Equal(DataValidationValues.Date, rules[column].Type!.Value);
            Assert.Equal(new DateTime(2025, 1, 1), DateTime.FromOADate(int.Parse(rules[column].Formula1!.Text, CultureInfo.InvariantCulture)));
        }

        var colours = SheetAt(document, 0).Descendants<ConditionalFormattingRule>().Select(rule => rule.GetFirstChild<Formula>()!.Text);
        Assert.Equal(["\"已完成\"", "\"已销号\"", "\"推进中\"", "\"暂缓\"", "\"不涉及\"", "\"进度滞后\"", "\"逾期\""], colours);
    }

    [Fact]
    public void Every_number_of_a_task_leads_to_its_row()
    {
        using var document = Open("zh-Hans");
        var ledger = Rows(document, 0);
        foreach (var index in new[] { 1, 2 })
        {
            var sheet = SheetAt(document, index);
            var cells = sheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.InnerText);
            var links = sheet.Descendants<Hyperlink>().ToArray();

            Assert.NotEmpty(links);
            foreach (var link in links)
            {
                var row = int.Parse(link.Location!.Value!.Split('B')[^1], CultureInfo.InvariantCulture);
                Assert.Equal(ledger[row - 1][1], cells[link.Reference!.Value!]);
                Assert.Equal($"'任务台账'!B{row}", link.Location.Value);
            }
        }

        Assert.Equal(Plan.Agencies.Sum(a => a.Tasks.Count), SheetAt(document, 1).Descendants<Hyperlink>().Count());
    }

    [Fact]
    public void A_part_of_the_tasks_has_their_rows_alone()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(LedgerWorkbook.Create(TaskSet.Create([TaskId.T030, TaskId.T045]), Language.English)), isEditable: false);

        Assert.Equal(["T030", "T045"], Rows(document, 0).Skip(3).Select(row => row[1]));
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Nothing_is_a_formula_and_no_clock_is_in_it()
    {
        var bytes = LedgerWorkbook.Create(TaskSet.All, Language.SimplifiedChinese);
        using var zip = new ZipArchive(new MemoryStream(bytes));

        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.All(Enumerable.Range(0, 4), index => Assert.Empty(SheetAt(document, index).Descendants<CellFormula>()));
    }

    /// <summary>LibreOffice reads the same cells as were written.</summary>
    [Theory]
    [MemberData(nameof(DisplayTests.Tags), MemberType = typeof(DisplayTests))]
    public async Task LibreOffice_opens_it(string tag)
    {
        using var folder = new TemporaryFolder(hasBuildFiles: false);

        var csv = await LibreOffice.Convert(folder, LedgerWorkbook.Create(TaskSet.All, PlanLanguage.Parse(tag)), "csv:Text - txt - csv (StarCalc):44,34,76");

        using var reader = CsvDataReader.Create(new StringReader(await File.ReadAllTextAsync(csv, TestContext.Current.CancellationToken)), new CsvDataReaderOptions { HasHeaders = false });
        using var document = Open(tag);
        foreach (var expected in Rows(document, 0))
        {
            Assert.True(await reader.ReadAsync(TestContext.Current.CancellationToken));
            Assert.Equal(expected, Enumerable.Range(0, expected.Count).Select(reader.GetString));
        }
    }

    /// <summary>What an office fills in is kept: chosen states, real dates, rules and protection.</summary>
    [Fact]
    public async Task LibreOffice_keeps_drop_downs_dates_colours_and_protection()
    {
        using var folder = new TemporaryFolder(hasBuildFiles: false);

        var ods = await LibreOffice.Convert(folder, FillIn(LedgerWorkbook.Create(TaskSet.All, Language.SimplifiedChinese)), "fods");

        var text = await File.ReadAllTextAsync(ods, TestContext.Current.CancellationToken);
        Assert.Contains("cell-content-is-in-list(&quot;未启动&quot;;&quot;推进中&quot;;&quot;已完成&quot;;&quot;已销号&quot;;&quot;暂缓&quot;;&quot;不涉及&quot;)", text, StringComparison.Ordinal);
        Assert.Contains("cell-content-is-date()", text, StringComparison.Ordinal);
        Assert.Contains("office:date-value=\"2025-12-31\"", text, StringComparison.Ordinal);
        Assert.Contains("table:protected=\"true\"", text, StringComparison.Ordinal);
        Assert.Contains("calcext:value=\"=&quot;已完成&quot;\"", text, StringComparison.Ordinal);
        Assert.Contains("style:scale-to", text, StringComparison.Ordinal);
    }

    /// <summary>On paper: landscape A4, the head on each page, each column on exactly one page across.</summary>
    [Fact]
    public async Task It_prints_on_A4_landscape_with_the_head_on_each_page()
    {
        Command.SkipWithout("pdftotext");
        using var folder = new TemporaryFolder(hasBuildFiles: false);
        var pdf = await LibreOffice.Convert(folder, LedgerWorkbook.Create(TaskSet.All, Language.SimplifiedChinese), "pdf");

        var info = (await Command.Run(folder.Root, "pdfinfo", [pdf])).OfSuccess();
        Assert.Matches(@"Page size: +841\.\d+ x 595\.\d+ pts \(A4\)", info);
        var pages = (await Command.Run(folder.Root, "pdftotext", ["-layout", pdf, "-"])).OfSuccess().Split('\f');
        var ledger = pages.Where(page => page.Contains("任务编号", StringComparison.Ordinal) && page.TrimEnd().EndsWith("任务台账", StringComparison.Ordinal)).ToArray();
        string[][] across =
        [
            ["任务内容", "涉及文件", "牵头单位", "参与单位", "责任方式"],
            ["本单位角色", "完成时限", "办理状态", "进度"],
            ["进展情况", "成果及佐证材料", "存在问题", "更新日期", "备注"],
        ];
        Assert.Equal(0, ledger.Length % 3);
        for (var i = 0; i < ledger.Length; i++)
        {
            Assert.All(across[i % 3], head => Assert.Contains(head, ledger[i], StringComparison.Ordinal));
        }
    }

    /// <summary>The picture in the documents. Fonts differ from machine to machine, so the same size is asked for; UPDATE_PICTURES=1 takes it again.</summary>
    [Fact]
    public async Task Its_first_page_is_the_picture_in_the_documents()
    {
        Command.SkipWithout("pdftoppm");
        using var folder = new TemporaryFolder(hasBuildFiles: false);
        var pdf = await LibreOffice.Convert(folder, LedgerWorkbook.Create(TaskSet.All, Language.SimplifiedChinese), "pdf");
        (await Command.Run(folder.Root, "pdftoppm", ["-png", "-r", "100", "-f", "1", "-singlefile", pdf, folder.PathOf("ledger")])).OfSuccess();

        var file = Repository.PathOf("docs/images/tool-ledger.png");
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") is { Length: > 0 })
        {
            File.Copy(folder.PathOf("ledger.png"), file, overwrite: true);
        }

        // Width and height of a PNG are in its first chunk.
        Assert.Equal(
            (await File.ReadAllBytesAsync(folder.PathOf("ledger.png"), TestContext.Current.CancellationToken))[..24],
            (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..24]);
    }

    private static SpreadsheetDocument Open(string tag) =>
        SpreadsheetDocument.Open(new MemoryStream(LedgerWorkbook.Create(TaskSet.All, PlanLanguage.Parse(tag))), isEditable: false);

    private static Worksheet SheetAt(SpreadsheetDocument document, int index)
    {
        var sheet = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ElementAt(index);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }

    private static List<List<string>> Rows(SpreadsheetDocument document, int index) =>
        [.. SheetAt(document, index).Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "").ToList())];

    private static byte[] FillIn(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var cells = SheetAt(document, 0).Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
            cells["P4"].CellValue = new CellValue(new DateTime(2025, 12, 31).ToOADate().ToString(CultureInfo.InvariantCulture));
            cells["Q4"].DataType = CellValues.InlineString;
            cells["Q4"].InlineString = new InlineString(new Text("已完成"));
        }

        return stream.ToArray();
    }
}
