using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>What is required and how far it has come: a bar of the applicable tasks, and the numbers that every report begins with.</summary>
internal static class Summary
{
    public static string Write(CoverageReport report)
    {
        var html = new HtmlText();
        html.Raw("<section aria-labelledby=\"summary\">\n<h2 id=\"summary\">At a glance</h2>\n");
        Bar(html, report.Applicable.ToArray());
        html.Raw("<dl class=\"numbers\">\n");
        foreach (var number in report.Numbers)
        {
            html.Raw("<div><dt>").Text(number.Key).Raw("</dt><dd>").Text(HtmlReport.Number(number.Value)).Raw("</dd></div>\n");
        }

        html.Raw("</dl>\n</section>\n");
        return html.ToString();
    }

    /// <summary>The parts of the bar: each applicable task is in one.</summary>
    private static IEnumerable<(string Name, string Style, int Count)> Parts(TaskReport[] applicable)
    {
        yield return ("implemented and verified", "Verified", applicable.Count(t => t.State == TaskState.Implemented && t.IsVerified));
        yield return ("implemented, not verified", "Implemented", applicable.Count(t => t.State == TaskState.Implemented && !t.IsVerified));
        yield return ("stale", "Stale", applicable.Count(t => t.State == TaskState.Stale));
        yield return ("deferred", "Deferred", applicable.Count(t => t.State == TaskState.Deferred));
        yield return ("missing", "Missing", applicable.Count(t => t.State == TaskState.Missing));
    }

    private static void Bar(HtmlText html, TaskReport[] applicable)
    {
        var parts = Parts(applicable).Where(p => p.Count > 0).ToArray();
        if (parts.Length == 0)
        {
            html.Raw("<p>No task is applicable.</p>\n");
            return;
        }

        html.Raw("<div class=\"bar\" aria-hidden=\"true\">");
        foreach (var part in parts)
        {
            html.Raw(FormattableString.Invariant($"<span class=\"{part.Style}\" style=\"flex-grow:{part.Count}\"></span>"));
        }

        html.Raw("</div>\n<ul class=\"legend\">\n");
        foreach (var part in parts)
        {
            html.Raw("<li><span class=\"key ").Raw(part.Style).Raw("\"></span>").Text(FormattableString.Invariant($"{part.Count} of {applicable.Length} {part.Name}")).Raw("</li>\n");
        }

        html.Raw("</ul>\n");
    }
}
