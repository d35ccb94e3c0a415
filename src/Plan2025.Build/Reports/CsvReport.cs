using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The report for a spreadsheet (RFC 4180): a line for each binding, and one for each task without any.</summary>
internal static class CsvReport
{
    public static string Write(CoverageReport report)
    {
        // Spreadsheets take a file for UTF-8 by this mark, and show Chinese.
        var text = new StringBuilder("\uFEFF");
        Line(text, "task", "chapter", "section", "lead", "required", "state", "verified", "executed", "gap", "binding", "stale", "assembly", "member", "file", "line", "reason", "text", "english");
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
                    BindingKinds.Get(row.Kind).Label,
                    Labels.YesNo(binding.IsStale),
                    binding.Assembly,
                    row.Member,
                    row.File,
                    Labels.Number(row.Line),
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
            task.Task.Lead.GetTitle(CultureInfo.InvariantCulture),
            Labels.YesNo(task.IsRequired),
            Labels.Of(task.State),
            Labels.YesNo(task.IsVerified),
            Labels.Of(task.Execution),
            Labels.YesNo(task.HasLacuna),
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
