using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Plan2025.Fuzz.Texts;

/// <summary>An official text with something changed in it. The same seed and number give the same text.</summary>
internal static class TextMutant
{
    private const string Letters = "（）()【】[]〔〕、，；。：:《》“”—\t 　\u200B一二三十百第章节条123.．①负责牵头参与配合会同等和及与省市国家部局委办列第一位责任单位年月日号關於負責";

    private static readonly string[] s_words =
    [
        "（财政部负责）", "（财政部、税务总局按职责分工负责）", "（A牵头，B配合）", "（牵头单位：财政部；责任单位：教育部；完成时限：6月底）", "责任单位：财政部", "（省科技厅、商务厅负责）",
        "（教育部会同有关部门负责）", "列第一位的为牵头部门。", "《商标法》", "一、", "（一）", "1.", "1.1", "第一条　", "①", "2025年1月2日", "国发〔2025〕1号", "（", "）", "负责", "\r\n", "\n\n", "\f",
    ];

    private static readonly Lazy<string[][]> s_texts = new(() =>
    [.. Directory.EnumerateFiles(Repository.PathOf("tests", "Plan2025.Documents.Tests", "Fixtures"), "*.txt", SearchOption.AllDirectories)
        .Append(Repository.PathOf("tests", "Plan2025.Data.Tests", "Fixtures", "document.zh-Hant.txt"))
        .Order(StringComparer.Ordinal).Select(File.ReadAllLines)]);

    /// <summary>The bytes of a text.</summary>
    public static byte[] Create(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var all = s_texts.Value[random.Next(s_texts.Value.Length)];

        // The beginning, a few lines, and the end: what is far apart in a long text meets in a short one.
        var start = random.Next(all.Length);
        var lines = all.Take(random.Next(9)).Concat(all.Skip(start).Take(random.Next(1, 12))).Concat(all.Skip(all.Length - random.Next(5))).ToList();
        for (var n = random.Next(1, 6); n > 0 && lines.Count > 0; n--)
        {
            Mutate(lines, random);
        }

        return Encode(string.Join('\n', lines) + "\n", random);
    }

    private static void Mutate(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var line = lines[at];
        var i = random.Next(line.Length + 1);
        switch (random.Next(11))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count + 1), line);
                break;
            case 2:
                (lines[at], lines[^1]) = (lines[^1], line);
                break;
            case 3 when at + 1 < lines.Count:
                lines[at] += lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 4:
                lines[at] = line[..i];
                lines.Insert(at + 1, line[i..]);
                break;
            case 5 when line.Length > 0:
                lines[at] = line.Remove(Math.Min(i, line.Length - 1), 1);
                break;
            case 6:
                lines[at] = line[..i];
                break;
            case 7:
                lines[at] = line[i..];
                break;
            case 8:
                lines[at] = line.Insert(i, s_words[random.Next(s_words.Length)]);
                break;
            case 9:
                lines[at] = line + s_words[random.Next(s_words.Length)];
                break;
            default:
                lines[at] = line.Insert(i, Letters[random.Next(Letters.Length)].ToString());
                break;
        }
    }

    private static byte[] Encode(string text, Random random)
    {
        if (random.Next(50) == 0)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("GB18030").GetBytes(text);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        if (random.Next(50) == 0 && bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
