using System;
using System.Text;
using Plan2025;

// What a program typically asks, and nothing of the framework that an empty program lacks.
Console.OutputEncoding = new UTF8Encoding(false);
PlanTask task = PlanTask.Parse("T045");
Console.WriteLine(task.Text);
Console.WriteLine(task.GetText(Language.English));
Console.WriteLine(task.Lead.Title);
Console.WriteLine(PlanAgency.Parse("CNIPA").LeadTasks & Plan.Chapters[Chapter.Protection].Tasks);
