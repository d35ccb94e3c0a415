using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Build.Tests.Infrastructure;
using Sylvan.Data.Csv;

namespace Plan2025.Build.Tests;

/// <summary>The report for spreadsheets, read as RFC 4180 says.</summary>
public class CsvTests
{
    [Fact]
    public void Each_binding_and_each_task_without_any_has_a_line()
    {
        var lines = Read(Projects.Report("coverage.csv"));

        Assert.Equal("task,chapter,section,lead,required,state,verified,executed,gap,binding,stale,assembly,member,file,line,reason,text,english", string.Join(",", lines[0]));
        Assert.All(lines, line => Assert.Equal(lines[0].Length, line.Length));
        Assert.Equal(Enumerable.Range(1, 118), lines.Skip(1).Select(l => PlanTask.Parse(l[0]).Number).Distinct());
        Assert.Equal(
            [
                "T001|yes|implemented|yes|implements|no|Product|Register|src/Register.cs|3|",
                "T001|yes|implemented|yes|verifies|no|App|Tests.Registers()|tests/Tests.cs|5|",
                "T002|yes|implemented|no|implements|no|Product|Register.Renew()|src/Register.cs|6|",
                "T003|yes|deferred|no|defers|no|Product|Later|src/Register.cs|12|needs the \"new\" register, <b>planned</b>\nfor autumn | *soon*",
                "T004|yes|not applicable|no|not applicable|no|Product|Later|src/Register.cs|13|'=1+1",
                "T005|yes|stale|no|implements|yes|Product|Later|src/Register.cs|14|",
                "T006|yes|missing|no|||||||",
                "T007|no|missing|no|||||||",
            ],
            lines.Skip(1).Take(8).Select(l => string.Join("|", Columns(l, "task", "required", "state", "verified", "binding", "stale", "assembly", "member", "file", "line", "reason"))));

        IEnumerable<string> Columns(string[] line, params string[] names) => names.Select(n => line[Array.IndexOf(lines[0], n)]);
    }

    /// <summary>Some spreadsheets skip white space before a formula, and some read full-width characters.</summary>
    [Theory]
    [InlineData("=1+1")]
    [InlineData("\t=1+1")]
    [InlineData(" @SUM(A1)")]
    [InlineData("\n-1")]
    [InlineData("＝1+1")]
    public void No_text_is_a_formula(string reason)
    {
        using var run = new ReportRun();
        var project = new Consumer().Source($"[Plan2025.DefersTask(Plan2025.TaskId.T001, Reason = {SymbolDisplay.FormatLiteral(reason, quote: true)})] class C {{ }}");

        Assert.Equal("'" + reason, Read(run.Write(project, "csv"))[1][15]);
    }

    [Fact]
    public void It_begins_with_a_byte_order_mark() =>
        Assert.StartsWith("\uFEFFtask,", Projects.Report("coverage.csv"), StringComparison.Ordinal);

    /// <summary>The lines, each with its fields.</summary>
    internal static List<string[]> Read(string text)
    {
        using var reader = CsvDataReader.Create(
            new StringReader(text.TrimStart('\uFEFF')), new CsvDataReaderOptions { HasHeaders = false });
        var lines = new List<string[]>();
        while (reader.Read())
        {
            lines.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        }

        return lines;
    }
}
