using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports;

/// <summary>The report for a spreadsheet (RFC 4180): a line for each binding, and one for each task without any.</summary>
internal static class CsvReport
{
    public static string Write(CoverageReport report)
    {
        // Spreadsheets take a file for UTF-8 by this mark, and show Chinese.
        var text = new StringBuilder("\uFEFF");
        Line(text, "task", "chapter", "section", "lead", "required", "state", "verified", "executed", "hole", "binding", "stale", "assembly", "member", "file", "line", "reason", "text", "english");
        foreach (var task in report.Tasks)
        {
            if (task.Bindings.Count == 0)
            {
                Line(text, task, "", "", "", "", "", "", "");
            }

            foreach (var binding in task.Bindings)
            {
                var row = binding.Row;
                Line(
                    text,
                    task,
                    Words.Of(row.Kind),
                    Words.YesNo(binding.IsStale),
                    binding.Assembly,
                    row.Member,
                    row.File,
                    row.Line.ToString(CultureInfo.InvariantCulture),
                    row.Reason);
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, TaskReport task, params string[] binding) => Line(
        text,
        [
            task.Task.ToString(),
            task.Task.Chapter.ToString(),
            task.Task.Section?.ToString() ?? "",
            Plan.Agencies[task.Task.Lead].GetTitle(CultureInfo.InvariantCulture),
            Words.YesNo(task.IsRequired),
            Words.Of(task.State),
            Words.YesNo(task.IsVerified),
            Words.Of(task.Execution),
            Words.YesNo(task.HasHole),
            .. binding,
            task.Task.Text,
            task.Task.GetText(CultureInfo.InvariantCulture),
        ]);

    private static void Line(StringBuilder text, params string[] fields) =>
        text.Append(string.Join(",", fields.Select(Quote))).Append("\r\n");

    private static string Quote(string field)
    {
        // What users wrote must not be run as a formula.
        var safe = field.Length > 0 && "=+-@".IndexOf(field[0]) >= 0 ? "'" + field : field;
        return safe.IndexOfAny([',', '"', '\r', '\n']) < 0 ? safe : "\"" + safe.Replace("\"", "\"\"") + "\"";
    }
}
