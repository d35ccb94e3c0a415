using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The report for a pull request or a wiki.</summary>
internal static class MarkdownReport
{
    public static string Write(CoverageReport report, Links links)
    {
        var text = new StringBuilder();
        Line(text, $"# Coverage of the plan by {Escape(report.Assembly)}");
        Line(text);
        Line(text, $"Required: `{report.RequirementText}`. Plan data {Plan.DataVersion}.");
        Line(text);
        Line(text, "| tasks | |");
        Line(text, "|---|--:|");
        foreach (var number in report.Numbers)
        {
            Line(text, $"| {number.Key} | {number.Value.ToString(CultureInfo.InvariantCulture)} |");
        }

        Line(text);
        Line(text, "## Findings");
        Line(text);
        if (report.Findings.Count == 0)
        {
            Line(text, "None.");
        }

        foreach (var finding in report.Findings)
        {
            Line(text, $"- [{finding.Rule.Id}]({finding.Rule.HelpLink}) {Escape(finding.Message)} ({Place(finding.File, finding.Line, links)})");
        }

        Table(text, "Required tasks", report, links, t => t.IsRequired);
        Table(text, "Other tasks that are bound", report, links, t => !t.IsRequired && t.Bindings.Count > 0);
        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, CoverageReport report, Links links, System.Func<TaskReport, bool> isMeant)
    {
        var tasks = report.Tasks.Where(isMeant).ToArray();
        if (tasks.Length == 0)
        {
            return;
        }

        Line(text);
        Line(text, "## " + title);
        Line(text);
        Line(text, "| task | text | state | verified | executed | where |");
        Line(text, "|---|---|---|---|---|---|");
        foreach (var task in tasks)
        {
            var hole = task.HasHole ? " ⚠ hole" : "";
            var where = string.Join("<br>", task.Bindings.Select(b => Describe(b, links)));
            Line(
                text,
                $"| {task.Task}{hole} | {Escape(task.Task.GetText(CultureInfo.InvariantCulture))} | {Words.Of(task.State)} | {Words.YesNo(task.IsVerified)} | {Words.Of(task.Execution)} | {where} |");
        }
    }

    private static string Describe(MergedBinding binding, Links links) =>
        Words.Of(binding.Row.Kind) + " " + Place(binding.Row.File, binding.Row.Line, links)
        + (binding.IsStale ? " (stale)" : "")
        + (binding.Row.Reason.Length > 0 ? ": " + Escape(binding.Row.Reason) : "");

    private static string Place(string file, int line, Links links)
    {
        var name = line == 0 ? file : file + ":" + line.ToString(CultureInfo.InvariantCulture);
        return $"[{Escape(name)}]({links.To(file, line)})";
    }

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\r' or '\n')
            {
                escaped.Append(' ');
                continue;
            }

            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
