using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Plan2025.Tool.Exports;
using Plan2025.Tool.Tests.Infrastructure;
using Sylvan.Data.Csv;

namespace Plan2025.Tool.Tests.Exports;

/// <summary>The table, read back by another library than the one that wrote it.</summary>
public class CsvTests
{
    [Theory]
    [MemberData(nameof(DisplayTests.Tags), MemberType = typeof(DisplayTests))]
    public async Task Values_are_those_of_the_library(string tag)
    {
        var language = PlanLanguage.Parse(tag);
        using var reader = CsvDataReader.Create(new StringReader((await ToolRun.Of("export", "csv", "--lang", tag)).OfSuccess().TrimStart('\uFEFF')));

        foreach (var task in Plan.Tasks)
        {
            Assert.True(await reader.ReadAsync(TestContext.Current.CancellationToken));
            Assert.Equal(task.ToString(), Cell("task"));
            Assert.Equal(task.Number, reader.GetInt32(reader.GetOrdinal("number")));
            Assert.Equal(task.Name, Cell("name"));
            Assert.Equal(task.GetText(language), Cell("text"));
            Assert.Equal(task.Chapter.GetTitle(language), Cell("chapter_title"));
            Assert.Equal(task.Section is { } section ? Plan.Sections[section].GetTitle(language) : "", Cell("section_title"));
            Assert.Equal(task.Lead.Name, Cell("lead"));
            Assert.Equal(task.Lead.GetTitle(language), Cell("lead_title"));
            Assert.Equal(task.Participants.ToArray().Select(a => Plan.Agencies[a].Name), List("participants"));
            Assert.Equal(task.Participants.ToArray().Select(a => Plan.Agencies[a].GetTitle(language)), List("participant_titles"));
            Assert.Equal(task.Instruments.ToArray().Select(i => Plan.Instruments[i].Name), List("instruments"));
            Assert.Equal(task.Instruments.ToArray().Select(i => Plan.Instruments[i].GetTitle(language)), List("instrument_titles"));
            Assert.Equal(task.IsOpenEnded, reader.GetBoolean(reader.GetOrdinal("open_ended")));
            Assert.Equal(task.Lacunae.Count(g => !g.IsResolved), reader.GetInt32(reader.GetOrdinal("unresolved_gaps")));
        }

        Assert.False(await reader.ReadAsync(TestContext.Current.CancellationToken));

        string Cell(string column) => reader.GetString(reader.GetOrdinal(column));

        IEnumerable<string> List(string column) => Cell(column).Split(';', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void It_is_RFC_4180_with_a_byte_order_mark()
    {
        var bytes = CsvExport.Create(TaskSet.All, Language.SimplifiedChinese);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));

        var text = Encoding.UTF8.GetString(bytes);
        Assert.Equal(Plan.Tasks.Count + 1, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    /// <summary>This plan has none; the texts of another one might.</summary>
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void A_formula_would_be_text(string text)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvHelper.CsvWriter.Create(stream, CsvExport.Options, leaveOpen: true))
        {
            csv.WriteField(text);
            csv.EndRecord();
        }

        Assert.Equal("'" + text, Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF').TrimEnd().Trim('"'));
    }

    [Fact]
    public async Task The_list_command_writes_the_same_table() =>
        Assert.Equal((await ToolRun.Of("export", "csv", "--lang", "en")).OfSuccess(), (await ToolRun.Of("list", "--format", "csv", "--lang", "en")).OfSuccess());
}
