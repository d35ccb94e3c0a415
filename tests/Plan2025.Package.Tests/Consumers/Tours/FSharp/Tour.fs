module Tour

open System
open System.Globalization
open Plan2025

// A task is a small value over constant tables, and leads to all that belongs to it.
let task = Plan.Tasks[TaskId.T045]
printfn "%s" task.Text
printfn "%s" (task.GetText Language.English)
printfn "%s" (task.GetText(CultureInfo.GetCultureInfo "zh-TW"))
let section = if task.Section.HasValue then task.Section.Value.Title else ""
printfn "%s / %s" task.Chapter.Title section

for agency in task.Agencies.ToArray() do
    printfn "%s (%s): %O" agency.Title agency.Kind.Title agency.LeadTasks

// A set of tasks, from an expression, a search or a record: a value with set algebra.
let court = TaskSet.Parse "lead:spc & chapter:2 - T032"
printfn "%O" court
printfn "%d" (court ||| Plan.Search "数据").Count
printfn "%b" (court.IsSubsetOf Plan.Chapters[Chapter.Protection].Tasks)

for each in Plan.Tasks[court] do
    printfn "%O %s" each each.ResponsibilityClause

// From text, strictly: no trimming, no guess.
let cnipa = PlanAgency.Parse "CNIPA"
printfn "%b" (cnipa.Id = Agency.IntellectualPropertyAdministration)
let typed = "T119"

match PlanTask.TryParse typed with
| true, found -> printfn "%O" found
| false, _ -> printfn "false"

// IDs are constants: in attributes and patterns, too.
match Plan.Tasks[KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations].Lead.Id with
| Agency.IntellectualPropertyAdministration -> printfn "%d" cnipa.Tasks.Count
| _ -> ()
