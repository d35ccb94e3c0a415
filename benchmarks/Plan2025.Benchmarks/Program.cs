using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Benchmarks.Building;
using Plan2025.Benchmarks.Lookups;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;

// Two commands are for the benchmarks' own child processes.
switch (args)
{
    case [CompileOnce.Command, var folder]:
        CompileOnce.Run(folder);
        return 0;
    case [LookupRun.Command, ..]:
        LookupRun.Child(args);
        return 0;
}

var isShort = args.Contains("--short");
var parts = new Dictionary<string, Func<IEnumerable<Comparison>>>
{
    ["lookups"] = () => Targets.Compare(LookupRun.OfThisPlan(isShort, 1, 2, 3, 4, 5, 6, 7, 8)),
    ["first-use"] = () => FirstUse.Compare(isShort ? 11 : 51),
    ["sizes"] = Sizes.Compare,
    ["generator"] = () => GeneratorCost.Compare(isShort ? 300 : 2000),
    ["build"] = () => LibraryBuild.Compare(isShort ? 3 : 11),
    ["growth"] = () => Growth.Compare(isShort),
    ["scale"] = () => Scale.Compare(isShort),
    ["consumer"] = () => ConsumerCost.Compare(isShort ? 3 : 15),
};
for (var row = 1; row <= 8; row++)
{
    var only = row;
    parts.Add($"row-{row}", () => Targets.Compare(LookupRun.OfThisPlan(isShort, only)));
}

Comparison[] results;
switch (args.FirstOrDefault(a => !a.StartsWith("--", StringComparison.Ordinal)) ?? "all")
{
    case "all":
        // What the rules cost users' builds is a question of its own, and takes longer than all the rest. Nobody waits for larger plans who is in a hurry.
        string[] leftOut = isShort ? ["consumer", "growth", "scale"] : ["consumer"];
        results = [.. parts.Where(p => !leftOut.Contains(p.Key) && !p.Key.StartsWith("row-", StringComparison.Ordinal)).SelectMany(p => p.Value())];
        break;
    case var name when parts.TryGetValue(name, out var part):
        results = [.. part()];
        break;
    case var name:
        Console.Error.WriteLine($"'{name}' is no part of the benchmarks. There are: all, {string.Join(", ", parts.Keys)}; each with --short.");
        return 2;
}

Report.Print(results);
return 0;
