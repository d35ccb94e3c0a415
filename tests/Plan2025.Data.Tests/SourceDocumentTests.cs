using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Plan2025.Data.Tests;

/// <summary>Nothing was lost or invented on the way from the source into the JSON, and from there into the library.</summary>
public class SourceDocumentTests
{
    private const string SourceSha256 = "f86aed275e983ef56326f4d1fa6025409efc71ee321a5553252e98b3582defb3";
    private const string PlanSha256 = "cdd76eb5f555d4bfaabe5de000348b5e033cb3f64b4d8984555e7919a1b32114";
    private const int NoticeLines = 5;
    private const Language Reprint = Language.TraditionalChinese;

    [Fact]
    public void The_document_is_the_source_byte_for_byte()
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "document.zh-Hant.txt")).Split('\n');
        string[] rendered = [.. Rendered()];

        Assert.Equal(source, rendered);
        Assert.Equal(SourceSha256, Sha256(rendered));
        Assert.Equal(PlanSha256, Sha256(rendered[NoticeLines..]));
        Assert.Equal(SourceSha256, (string)PlanFile.Document["sources"]![0]!["planSha256"]!);
    }

    /// <summary>The notice, the plan and the rule on leads: lines 22 to 167 of the source.</summary>
    private static IEnumerable<string> Rendered() =>
    [
        Plan.Notice.GetTitle(Reprint),
        Plan.Notice.GetAddressees(Reprint),
        Plan.Notice.GetBody(Reprint),
        Plan.Notice.GetSignature(Reprint),
        Plan.Notice.GetDate(Reprint),
        Plan.GetTitle(Reprint),
        Plan.GetPreamble(Reprint),
        .. Plan.Chapters.SelectMany(Rendered),
        Plan.GetLeadRule(Reprint),
    ];

    private static IEnumerable<string> Rendered(PlanChapter chapter) =>
    [
        $"{Numeral(chapter.Number)}、{chapter.GetTitle(Reprint)}",
        .. chapter.Sections.IsEmpty ? Rendered(chapter.Tasks) : chapter.Sections.ToArray().SelectMany(Rendered),
    ];

    private static IEnumerable<string> Rendered(PlanSection section) =>
        Rendered(section.Tasks).Prepend($"({Numeral(section.Ordinal)}){section.GetTitle(Reprint)}");

    private static IEnumerable<string> Rendered(TaskSet tasks) =>
        Plan.Tasks[tasks].Select(task => $"{task.Number}.{task.GetText(Reprint)}{task.GetResponsibilityClause(Reprint)}");

    private static char Numeral(int number) => "一二三四五六七八九十"[number - 1];

    private static string Sha256(string[] lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
