using System.Globalization;
using System.Linq;
using Plan2025;
using Spectre.Console;

namespace Quickstart;

/// <summary>One look-up of each kind, with the line of code that makes it.</summary>
internal static class LookUps
{
    public static void ShowOneOfEachKind()
    {
        AnsiConsole.Write(new Rule("One look-up of each kind").LeftJustified());

        var task = Plan.Tasks[TaskId.T045];
        Show("Plan.Tasks[TaskId.T045].Text", task.Text);
        Show("task.GetText(Language.English)", task.GetText(Language.English));
        Show("task.GetText(CultureInfo.GetCultureInfo(\"zh-TW\"))", task.GetText(CultureInfo.GetCultureInfo("zh-TW")));
        Show("Plan.Agencies[task.Lead].FullName", Plan.Agencies[task.Lead].FullName);
        Show("task.ResponsibilityClause", task.ResponsibilityClause);
        Show("Plan.Tasks[KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations]", Plan.Tasks[KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations].ToString());
        Show("PlanAgency.Parse(\"CNIPA\").LeadTasks.Count", PlanAgency.Parse("CNIPA").LeadTasks.Count.ToString(CultureInfo.InvariantCulture));
        Show("PlanTask.TryParse(\"T119\", out _)", PlanTask.TryParse("T119", out _).ToString());

        var mine = Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks & Plan.Chapters[Chapter.Protection].Tasks;
        Show("Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks & Plan.Chapters[Chapter.Protection].Tasks", mine.ToString());
        Show("Plan.Instruments[Instrument.TrademarkLaw].Tasks", Plan.Instruments[Instrument.TrademarkLaw].Tasks.ToString());
        Show("Plan.ResponsibilityModes[ResponsibilityMode.ByDuty].Tasks.Count", Plan.ResponsibilityModes[ResponsibilityMode.ByDuty].Tasks.Count.ToString(CultureInfo.InvariantCulture));
        Show("Plan.Tasks.Search(\"数据\")", Plan.Tasks.Search("数据").ToString());
        Show("Plan.Tasks[TaskId.T013].Lacunae.Single().IsResolved", Plan.Tasks[TaskId.T013].Lacunae.Single().IsResolved.ToString());
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine("Ask for more: [bold]dotnet run --project samples/Quickstart -- T045[/] (or CNIPA, or 数据)");
    }

    private static void Show(string code, string answer)
    {
        AnsiConsole.MarkupLineInterpolated($"[grey]{code}[/]");
        AnsiConsole.Write(new Padder(new Text(answer), new Padding(4, 0, 0, 0)));
    }
}
