using System;
using System.Globalization;
using System.Text;
using Plan2025;

// One look-up of each kind. The command line of the plan is src/Plan2025.Tool.
Console.OutputEncoding = Encoding.UTF8;

var task = Plan.Tasks[TaskId.T045];
Console.WriteLine(task.Text);
Console.WriteLine(task.GetText(Language.English));
Console.WriteLine(task.GetText(CultureInfo.GetCultureInfo("zh-TW")));
Console.WriteLine(task.ResponsibilityClause);

var court = Plan.Agencies[Agency.SupremePeoplesCourt];
Console.WriteLine($"{court.FullName}: {court.LeadTasks & Plan.Chapters[Chapter.Protection].Tasks}");
Console.WriteLine($"{Plan.Instruments[Instrument.TrademarkLaw].Title}: {Plan.Instruments[Instrument.TrademarkLaw].Tasks}");

Console.WriteLine(PlanAgency.Parse("CNIPA").LeadTasks.Count);
string typed = "T119"; // A constant would be an error: PLAN1002.
Console.WriteLine(PlanTask.TryParse(typed, out _));
