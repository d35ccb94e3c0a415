using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The report for a pull request or a wiki.</summary>
internal static class MarkdownReport
{
    public static string Write(CoverageReport report, Links links) => $"""
        # Coverage of the plan by {Escape(report.Assembly)}

        Required: {Code(report.RequirementText)}. Plan data {Plan.DataVersion}.

        | tasks | |
        |---|--:|
        {Lines(report.Numbers.Select(number => $"| {number.Key} | {Labels.Number(number.Value)} |"))}
        ## Findings

        {(report.Findings.Count == 0 ? "None.\n" : Lines(report.Findings.Select(f => $"- [{f.Rule.Id}]({f.Rule.HelpLink}) {Escape(f.Message)} ({Link(f.File, f.Line, links)})")))}
        """
        + Table("Required tasks", report.Required.ToArray(), links)
        + Table("Other tasks that are bound", report.Tasks.Where(t => !t.IsRequired && t.Bindings.Count > 0).ToArray(), links);

    private static string Table(string title, TaskReport[] tasks, Links links) => tasks.Length == 0 ? "" : $"""

        ## {title}

        | task | text | state | verified | executed | where |
        |---|---|---|---|---|---|
        {Lines(tasks.Select(task => Row(task, links)))}
        """;

    private static string Row(TaskReport task, Links links)
    {
        var where = string.Join("<br>", task.Bindings.Select(b => Binding(b, links)));
        return $"| {task.Task}{(task.HasLacuna ? " ⚠ gap in the text" : "")} | {Escape(task.Task.GetText(CultureInfo.InvariantCulture))} "
            + $"| {Labels.Of(task.State)} | {Labels.YesNo(task.IsVerified)} | {Labels.Of(task.Execution)} | {where} |";
    }

    private static string Binding(MergedBinding binding, Links links) =>
        BindingKinds.Get(binding.Row.Kind).Label + " " + Link(binding.Row.File, binding.Row.Line, links)
        + (binding.IsStale ? " (stale)" : "")
        + (binding.Row.Reason.Length > 0 ? ": " + Escape(binding.Row.Reason) : "");

    private static string Link(string file, int line, Links links) => $"[{Escape(Labels.Location(file, line))}]({links.To(file, line)})";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>Text between more backquotes than it has in a row.</summary>
    private static string Code(string text) => text.IndexOf('`') < 0 ? $"`{text}`" : Escape(text);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&' or '!')
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
