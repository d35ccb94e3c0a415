using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports;

/// <summary>The report for continuous integration: a suite for each chapter, a case for each required task; tasks with findings fail; deferred, excluded and missing ones are skipped.</summary>
internal static class JUnitReport
{
    public static string Write(CoverageReport report, Language language)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(new StringWriter(text, CultureInfo.InvariantCulture), settings))
        {
            writer.WriteStartElement("testsuites");
            writer.WriteAttributeString("name", report.Assembly);
            Counts(writer, report.Required.ToArray(), report.Findings);
            foreach (var chapter in Plan.Chapters)
            {
                var tasks = report.Required.Where(t => t.Task.Chapter == chapter.Id).ToArray();
                if (tasks.Length > 0)
                {
                    writer.WriteStartElement("testsuite");
                    writer.WriteAttributeString("name", chapter.GetTitle(language));
                    Counts(writer, tasks, report.Findings);
                    foreach (var task in tasks)
                    {
                        Case(writer, task, report.Findings, language);
                    }

                    writer.WriteEndElement();
                }
            }

            writer.WriteEndElement();
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n";
    }

    private static void Counts(XmlWriter writer, TaskReport[] tasks, IReadOnlyList<ReportFinding> findings)
    {
        writer.WriteAttributeString("tests", Labels.Number(tasks.Length));
        writer.WriteAttributeString("failures", Labels.Number(tasks.Count(t => findings.Any(f => f.Task == t.Task.Id))));
        writer.WriteAttributeString("errors", "0");
        writer.WriteAttributeString("skipped", Labels.Number(tasks.Count(t => IsSkipped(t) && findings.All(f => f.Task != t.Task.Id))));
    }

    private static bool IsSkipped(TaskReport task) => task.State is TaskState.Deferred or TaskState.NotApplicable or TaskState.Missing;

    private static void Case(XmlWriter writer, TaskReport task, IReadOnlyList<ReportFinding> findings, Language language)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", "Plan2025." + task.Task.Chapter);
        writer.WriteAttributeString("name", task.Task + " " + task.Task.GetText(language));
        var own = findings.Where(f => f.Task == task.Task.Id).ToArray();
        if (own.Length > 0)
        {
            // One failure for a case: readers of the format know no more.
            writer.WriteStartElement("failure");
            writer.WriteAttributeString("type", own[0].Rule.Id);
            writer.WriteAttributeString("message", own[0].Message.In(language));
            writer.WriteString(string.Join("\n", own.Select(f =>
                $"{f.Rule.Id} {f.Message.In(language)}{Labels.Remark.Format(language, Labels.Location(f.File, f.Line))}")));
            writer.WriteEndElement();
        }
        else if (IsSkipped(task))
        {
            writer.WriteStartElement("skipped");
            var reasons = task.Bindings.Select(b => b.Row.Reason).Where(r => r.Length > 0);
            writer.WriteAttributeString("message", string.Join(Labels.ReasonSeparator.In(language), new[] { Labels.Of(task.State).In(language) }.Concat(reasons)));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
