using System;
using System.IO;
using System.Linq;
using System.Threading;
using Plan2025.Fuzz;
using Plan2025.Fuzz.Texts;

if (args is ["--growth", ..])
{
    return TextGrowth.RunProgram(args[1..]);
}

if (args.Contains("--texts"))
{
    return TextFuzz.RunProgram([.. args.Where(argument => argument != "--texts")]);
}

if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

var limit = options.Minutes == int.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromMinutes(options.Minutes);
var run = new FuzzRun(options.Seed);
using (new Timer(_ => Console.WriteLine(run.Summary), null, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30)))
{
    run.Run(options.First, options.Cases, options.Threads, limit);
}

// One of each kind is made small; the rest are listed.
foreach (var kind in run.Finds.GroupBy(find => find.Verdict.Kind))
{
    var find = kind.First();
    Directory.CreateDirectory(options.Output);
    var name = Path.Combine(options.Output, FormattableString.Invariant($"seed{find.Seed}-case{find.Number}"));
    File.WriteAllBytes(name + ".json", find.Mutant.Utf8);
    var small = Minimizer.Minimize(find.Mutant.Utf8, utf8 => run.Judge.Of(utf8).Kind == kind.Key, TimeSpan.FromMinutes(1));
    File.WriteAllBytes(name + ".small.json", small);
    Console.WriteLine($"""

        {kind.Key} ({kind.Count()} ×; cases {string.Join(", ", kind.Take(10).Select(f => f.Number))})
          --seed {find.Seed} --case {find.Number}: {find.Mutant.Base}, {string.Join(", ", find.Mutant.Mutators)}
          {find.Verdict.Defect}
          saved as {name}.json, and as small as it can be as {name}.small.json
        """);
}

Console.WriteLine();
foreach (var (name, (cases, valid)) in run.Mutators.OrderBy(m => m.Key, StringComparer.Ordinal))
{
    Console.WriteLine(FormattableString.Invariant($"  {name,-36} {cases,8:N0} cases, {(double)valid / cases,4:P0} valid"));
}

Console.WriteLine();
Console.WriteLine(run.Summary);
return run.Finds.Any() ? 1 : 0;
