using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The report for a pull request or a wiki.</summary>
internal static class MarkdownReport
{
    public static string Write(CoverageReport report, Links links, Language language) => $"""
        # {Labels.Coverage.Format(language, Escape(report.Assembly))}

        {Labels.Required.Format(language, Code(report.RequirementText.In(language)), Plan.DataVersion)}

        | {Labels.TasksColumn.In(language)} | |
        |---|--:|
        {Lines(report.Numbers.Select(number => $"| {number.Label.In(language)} | {Labels.Number(number.Value)} |"))}
        ## {Labels.Findings.In(language)}

        {(report.Findings.Count == 0 ? Labels.None.In(language) + "\n" : Lines(report.Findings.Select(f => $"- [{f.Rule.Id}]({f.Rule.HelpLink}) {Escape(f.Message.In(language))}{Labels.Remark.Format(language, Link(f.File, f.Line, links))}")))}
        """
        + Table(Labels.RequiredTasks, report.Required.ToArray(), links, language)
        + Table(Labels.OtherTasks, report.Tasks.Where(t => !t.IsRequired && t.Bindings.Count > 0).ToArray(), links, language);

    private static string Table(Label title, TaskReport[] tasks, Links links, Language language) => tasks.Length == 0 ? "" : $"""

        ## {title.In(language)}

        | {string.Join(" | ", new[] { Labels.Task, Labels.Text, Labels.State, Labels.Verified, Labels.Executed, Labels.Where }.Select(column => column.In(language)))} |
        |---|---|---|---|---|---|
        {Lines(tasks.Select(task => Row(task, links, language)))}
        """;

    private static string Row(TaskReport task, Links links, Language language)
    {
        var where = string.Join("<br>", task.Bindings.Select(b => Binding(b, links, language)));
        return $"| {task.Task}{(task.HasLacuna ? " ⚠ " + Labels.Gap.In(language) : "")} | {Escape(task.Task.GetText(language))} "
            + $"| {Labels.Of(task.State).In(language)} | {Labels.YesNo(task.IsVerified).In(language)} | {Labels.Of(task.Execution).In(language)} | {where} |";
    }

    private static string Binding(MergedBinding binding, Links links, Language language) =>
        Labels.Of(binding.Row.Kind).In(language) + " " + Link(binding.Row.File, binding.Row.Line, links)
        + (binding.IsStale ? Labels.Remark.Format(language, Labels.Stale) : "")
        + (binding.Row.Reason.Length > 0 ? Labels.Reason.Format(language, Escape(binding.Row.Reason)) : "");

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
