using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports;

/// <summary>The report for a spreadsheet (RFC 4180): a line for each binding, and one for each task without any.</summary>
internal static class CsvReport
{
    private static readonly Label[] s_columns =
    [
        Labels.Task, new("chapter", "章", "章"), new("section", "节", "節"), Labels.Lead, Labels.RequiredNumber, Labels.State, Labels.Verified, Labels.Executed,
        new("gap", "缺文", "缺文"), new("binding", "绑定", "繫結"), Labels.Stale, new("assembly", "程序集", "組件"), new("member", "成员", "成員"), new("file", "文件", "檔案"),
        new("line", "行", "行"), new("reason", "理由", "理由"), Labels.Text, new("english", "英文", "英文"),
    ];

    public static string Write(CoverageReport report, Language language)
    {
        // Spreadsheets take a file for UTF-8 by this mark, and show Chinese.
        var text = new StringBuilder("\uFEFF");
        Line(text, [.. s_columns.Select(column => column.In(language))]);
        foreach (var task in report.Tasks)
        {
            if (task.Bindings.Count == 0)
            {
                Line(text, task, language, "", "", "", "", "", "", "");
            }

            foreach (var binding in task.Bindings)
            {
                var row = binding.Row;
                Line(
                    text,
                    task,
                    language,
                    Labels.Of(row.Kind).In(language),
                    Labels.YesNo(binding.IsStale).In(language),
                    binding.Assembly,
                    row.Member,
                    row.File,
                    Labels.Number(row.Line),
                    row.Reason);
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, TaskReport task, Language language, params string[] binding) => Line(
        text,
        [
            task.Task.ToString(),
            task.Task.Chapter.ToString(),
            task.Task.Section?.ToString() ?? "",
            task.Task.Lead.GetTitle(language),
            Labels.YesNo(task.IsRequired).In(language),
            Labels.Of(task.State).In(language),
            Labels.YesNo(task.IsVerified).In(language),
            Labels.Of(task.Execution).In(language),
            Labels.YesNo(task.HasLacuna).In(language),
            .. binding,
            task.Task.Text,
            task.Task.GetText(CultureInfo.InvariantCulture),
        ]);

    private static void Line(StringBuilder text, params string[] fields) =>
        text.Append(string.Join(",", fields.Select(Quote))).Append("\r\n");

    private static string Quote(string field)
    {
        // What users wrote must not be run as a formula, neither after white space nor in full width.
        var safe = field.TrimStart() is { Length: > 0 } text && "=+-@＝＋－＠".IndexOf(text[0]) >= 0 ? "'" + field : field;
        return safe.IndexOfAny([',', '"', '\r', '\n']) < 0 ? safe : "\"" + safe.Replace("\"", "\"\"") + "\"";
    }
}
