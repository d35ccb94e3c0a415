using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Plan2025.Fuzz.Texts;

/// <summary>Texts of any length in the shapes that could cost more than their length: long lines, many lines, brackets, names.</summary>
internal static class TextShapes
{
    private const string Clause = "（财政部负责）";

    /// <summary>The shapes: a name, and the text of about so many letters.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Create)> All { get; } =
    [
        ("an official document", Document),
        ("one long line", length => Chapter("1." + Repeat("充分发挥国家融资担保基金作用，", length) + "。" + Clause)),
        ("short lines", length => Chapter("1.做甲。" + Clause + Lines("补充。", length))),
        ("short tasks", length => Chapter(Numbered(length, i => FormattableString.Invariant($"{i % 999 + 1}.做甲。{Clause}")))),
        ("numbers without a clause", length => Chapter("1.做甲。" + Clause + "\n" + Numbered(length, i => FormattableString.Invariant($"{i % 999 + 1}.做乙。")))),
        ("tasks on one line", length => Chapter("1." + Repeat("做甲。" + Clause, length))),
        ("clauses in a row", length => Chapter("1.做甲。" + Repeat(Clause, length))),
        ("clauses on lines of their own", length => Chapter("1.做甲。" + Lines(Clause, length))),
        ("words for clauses on lines of their own", length => Chapter("1.做甲。" + Clause + Lines("责任单位：财政部", length))),
        ("new agencies", length => Chapter(Numbered(length, i => FormattableString.Invariant($"{i % 999 + 1}.做甲。（第{i}办公室负责）")))),
        ("new agencies in one clause", length => Chapter("1.做甲。" + Numbered(length, i => FormattableString.Invariant($"（第{i}办公室负责）"), ""))),
        ("new titles", length => Chapter("1." + Numbered(length, i => FormattableString.Invariant($"《第{i}条例》"), "") + Clause)),
        ("the same title", length => Chapter("1." + Repeat("《商标法》", length) + Clause)),
        ("titles that do not end", length => Chapter("1." + Repeat("《", length) + Clause)),
        ("a title that ends late", length => Chapter("1." + Repeat("《", length) + "》" + Clause)),
        ("deep brackets", length => Chapter("1." + Repeat("（", length / 2) + Repeat("）", length / 2) + "做甲。" + Clause)),
        ("brackets that do not close", length => Chapter("1.做甲。" + Clause + Repeat("（", length))),
        ("brackets that were not opened", length => Chapter("1.做甲。" + Clause + Repeat("）", length))),
        ("names joined by 和", length => Chapter("1.做甲。" + Clause + "\n责任单位：财政部" + Lines("责任单位：" + Repeat("财政部和", 500), length))),
        ("open ends", length => Chapter("1.做甲。" + Clause + Lines("责任单位：" + Repeat("财政部等和各", 500), length))),
        ("digits", length => Chapter("1.做甲。" + Clause + "\n" + Repeat("1234567890", length))),
        ("numerals", length => Chapter("1.做甲。" + Clause + "\n" + Repeat("一", length))),
        ("digits alone", length => Repeat("1234567890", length)),
        ("lines before the addressees", length => Lines("这是一句话。", length).TrimStart('\n') + "\n各有关单位：\n一、做甲。" + Clause + "\n"),
        ("lines of a title", length => Lines("标题", length).TrimStart('\n') + "\n一、做甲。" + Clause + "\n"),
        ("dates", length => Chapter("1.做甲。" + Clause + Lines("2025年1月2日", length))),
        ("white space", length => Chapter("1.做甲。" + new string('　', length) + Clause)),
        ("blank lines", length => Chapter("1.做甲。" + Clause + new string('\n', length))),
        ("lines broken at a margin", length => Chapter("1." + Lines("充分发挥国家融资担保基金作用引导更多金融资源支持创业就业", length).TrimStart('\n') + Clause)),
    ];

    private static string Chapter(string body) => "关于测试的意见\n各有关单位：\n为了测试，提出以下意见：\n一、测试\n" + body + "\n国务院\n2025年1月2日\n";

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, Math.Max(length / text.Length, 1)));

    private static string Lines(string line, int length) => Repeat("\n" + line, length);

    private static string Numbered(int length, Func<int, string> line, string separator = "\n")
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(i == 0 ? "" : separator).Append(line(i));
        }

        return text.ToString();
    }

    /// <summary>A real document, its numbered lines again and again.</summary>
    private static string Document(int length)
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests", "Plan2025.Documents.Tests", "Fixtures", "guofa-2019-3.txt"));
        var first = Array.FindIndex(lines, line => line.StartsWith("一、", StringComparison.Ordinal));
        var body = string.Join('\n', lines[first..^2]) + "\n";
        return string.Join('\n', lines[..first]) + "\n" + Repeat(body, length) + string.Join('\n', lines[^2..]) + "\n";
    }
}
