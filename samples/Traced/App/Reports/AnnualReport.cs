using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025;
using Traced.Dossiers;

namespace Traced.Reports;

/// <summary>The annual report: what was reached in a year, chapter by chapter, for the office to edit and publish.</summary>
[ImplementsTask(TaskId.T118, Wording = TaskWording.T118)]
internal static class AnnualReport
{
    /// <summary>Writes it as Markdown.</summary>
    public static string Write(IReadOnlyList<Dossier> dossiers, int year)
    {
        var text = new StringBuilder($"# {year.ToString(CultureInfo.InvariantCulture)} 年知识产权强国建设发展年度报告\n");
        foreach (var chapter in Plan.Chapters)
        {
            var reached = (from dossier in dossiers
                           where dossier.Task.Chapter == chapter.Id
                           from done in dossier.Events
                           where done.Value.Year == year
                           orderby done.Value, dossier.Number
                           select $"- {done.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {dossier.Title}: {done.Key} ({dossier.Task})\n").ToArray();
            if (reached.Length > 0)
            {
                text.Append('\n').Append("## ").Append(chapter.Title).Append("\n\n").AppendJoin("", reached);
            }
        }

        return text.ToString();
    }
}
