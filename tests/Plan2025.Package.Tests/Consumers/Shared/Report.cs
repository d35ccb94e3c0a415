using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Plan2025;

namespace Consumers
{
    /// <summary>What every consumer prints, whatever its language and framework. C# 7.3.</summary>
    public static class Report
    {
        public static void Write(TextWriter output)
        {
            PlanTask task = Plan.Tasks[TaskId.T045];
            output.WriteLine(task.Name + ": " + task.Text);
            output.WriteLine(task.GetText(Language.English));
            output.WriteLine(task.Lead.FullName);
            output.WriteLine(string.Join(", ", Agencies(Plan.Tasks[KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations])));

            TaskSet court = Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks & Plan.Chapters[Chapter.Protection].Tasks;
            output.WriteLine(court + " of " + Plan.TaskCount);
            output.WriteLine(Plan.Search("数据"));

            // As typed by somebody: of a constant, a rule of the package would have said it.
            string typed = "T119";
            PlanTask parsed;
            output.WriteLine(PlanTask.TryParse(typed, out parsed));
            output.WriteLine(PlanAgency.Parse("CNIPA"));

            foreach (string name in new[] { "zh-CN", "zh-TW", "zh-HK", "zh-SG", "en-US", "fr-FR", "" })
            {
                output.WriteLine("[" + name + "] " + PlanAgency.Parse("MARA").GetTitle(CultureInfo.GetCultureInfo(name)));
            }
        }

        private static IEnumerable<string> Agencies(PlanTask task)
        {
            return task.Agencies.ToArray().Select(agency => agency.ToString());
        }
    }
}
