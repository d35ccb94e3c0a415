Imports System.Globalization
Imports System.Text
Imports Plan2025

Module Program

    Sub Main()
        Console.OutputEncoding = New UTF8Encoding(False)
        Console.WriteLine(Environment.Version.Major)

        Dim task As PlanTask = Plan.Tasks(TaskId.T045)
        Console.WriteLine($"{task.Name}: {task.Text}")
        Console.WriteLine(task.GetText(Language.English))
        Console.WriteLine(task.Lead.FullName)

        Dim amended = Plan.Tasks(KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations)
        Console.WriteLine(String.Join(", ", amended.Agencies.ToArray().Select(Function(agency) agency.ToString())))

        Dim court As TaskSet = Plan.Agencies(Agency.SupremePeoplesCourt).LeadTasks And Plan.Chapters(Chapter.Protection).Tasks
        Console.WriteLine($"{court} of {Plan.TaskCount}")
        Console.WriteLine(Plan.Search("数据"))

        Dim parsed As PlanTask
        Console.WriteLine(PlanTask.TryParse("T119", parsed))
        Console.WriteLine(PlanAgency.Parse("CNIPA").ToString())

        For Each name In {"zh-CN", "zh-TW", "zh-HK", "zh-SG", "en-US", "fr-FR", ""}
            Console.WriteLine($"[{name}] {PlanAgency.Parse("MARA").GetTitle(CultureInfo.GetCultureInfo(name))}")
        Next
    End Sub

End Module
