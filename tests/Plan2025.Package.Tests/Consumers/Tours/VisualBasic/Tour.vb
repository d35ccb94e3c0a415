Imports System.Globalization
Imports Plan2025

Module Tour

    Sub Main()
        ' A task is a small value over constant tables, and leads to all that belongs to it.
        Dim task As PlanTask = Plan.Tasks(TaskId.T045)
        Console.WriteLine(task.Text)
        Console.WriteLine(task.GetText(Language.English))
        Console.WriteLine(task.GetText(CultureInfo.GetCultureInfo("zh-TW")))
        Console.WriteLine($"{task.Chapter.Title} / {task.Section?.Title}")
        For Each agency In task.Agencies.ToArray()
            Console.WriteLine($"{agency.Title} ({agency.Kind.Title}): {agency.LeadTasks}")
        Next

        ' A set of tasks, from an expression, a search or a record: a value with set algebra.
        Dim court As TaskSet = TaskSet.Parse("lead:spc & chapter:2 - T032")
        Console.WriteLine(court)
        Console.WriteLine((court Or Plan.Search("数据")).Count)
        Console.WriteLine(court.IsSubsetOf(Plan.Chapters(Chapter.Protection).Tasks))
        For Each item In Plan.Tasks(court)
            Console.WriteLine($"{item} {item.ResponsibilityClause}")
        Next

        ' From text, strictly: no trimming, no guess.
        Dim cnipa As PlanAgency = PlanAgency.Parse("CNIPA")
        Console.WriteLine(cnipa.Id = Agency.IntellectualPropertyAdministration)
        Dim typed = "T119"
        Dim found As PlanTask
        Console.WriteLine(PlanTask.TryParse(typed, found))

        ' IDs are constants: in attributes, default arguments and Case, too.
        Select Case Plan.Tasks(KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations).Lead.Id
            Case Agency.IntellectualPropertyAdministration
                Console.WriteLine(cnipa.Tasks.Count)
        End Select
    End Sub

End Module
