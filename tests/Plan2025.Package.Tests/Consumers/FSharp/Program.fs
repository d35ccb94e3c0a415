module Consumers.Program

open System
open System.Globalization
open System.Text
open Plan2025

Console.OutputEncoding <- UTF8Encoding false
printfn "%d" Environment.Version.Major

let task = Plan.Tasks[TaskId.T045]
printfn "%s: %s" task.Name task.Text
printfn "%s" (task.GetText Language.English)
printfn "%s" task.Lead.FullName

let amended = Plan.Tasks[KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations]
let agencies = [ for agency in amended.Agencies.ToArray() -> string agency ]
printfn "%s" (String.Join(", ", agencies))

let court = Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks &&& Plan.Chapters[Chapter.Protection].Tasks
printfn "%O of %d" court Plan.TaskCount
printfn "%O" (Plan.Search "数据")

match PlanTask.TryParse "T119" with
| true, found -> printfn "%O" found
| false, _ -> printfn "False"

printfn "%O" (PlanAgency.Parse "CNIPA")

for name in [ "zh-CN"; "zh-TW"; "zh-HK"; "zh-SG"; "en-US"; "fr-FR"; "" ] do
    printfn "[%s] %s" name (PlanAgency.Parse("MARA").GetTitle(CultureInfo.GetCultureInfo name))
