using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using Plan2025.Fuzz;
using Plan2025.Fuzz.Checks;
using Plan2025.Fuzz.Texts;

var texts = new Option<bool>("--texts")
{
    Description = "Official texts in place of plan documents: each is imported, or refused at a line.",
};
var cases = Number("--cases", "How many mutants.", 10_000);
var seed = Number("--seed", "What they are made from; the same seed gives the same mutants.", 1);
var single = new Option<int?>("--case") { Description = "One case alone, as a find names it." };
var growth = new Option<int?>("--growth")
{
    Description = "No mutants: the time of an import for texts of so many letters (100,000) in each shape, and 2, 4 and 8 times as many.",
    Arity = ArgumentArity.ZeroOrOne,
};
var threads = Number("--threads", "How many are judged at a time.", Environment.ProcessorCount);
var minutes = new Option<int?>("--minutes") { Description = "Stop after so many minutes, done or not." };
var output = new Option<string>("--output") { Description = "Where finds are saved.", DefaultValueFactory = _ => "artifacts/fuzz" };

var program = new RootCommand("""
    Mutates plan documents and sees to it that each is refused at a position in the file or compiled.
    Exit code: 0 nothing found, 1 something found, 2 wrong options.
    """) { texts, cases, seed, single, growth, threads, minutes, output };
program.SetAction(result =>
{
    if (result.GetResult(growth) is not null)
    {
        TextGrowth.Measure(result.GetValue(growth) ?? 100_000);
        return 0;
    }

    var compile = new CompileCheck();
    var run = result.GetValue(texts) ? FuzzRun.OfTexts(result.GetValue(seed)) : FuzzRun.OfPlans(result.GetValue(seed), compile);
    var limit = result.GetValue(minutes) is { } given ? TimeSpan.FromMinutes(given) : TimeSpan.MaxValue;
    using (new Timer(_ => Console.WriteLine(run.Summary), null, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30)))
    {
        if (result.GetValue(single) is { } one)
        {
            run.Run(one, 1, 1, limit);
        }
        else
        {
            run.Run(0, result.GetValue(cases), result.GetValue(threads), limit);
        }
    }

    run.Report(result.GetValue(seed), result.GetRequiredValue(output));
    if (!result.GetValue(texts))
    {
        Console.WriteLine(compile.Summary);
    }

    return run.Finds.Any() ? 1 : 0;
});
var parsed = program.Parse(args);
var exitCode = parsed.Invoke();
return parsed.Errors.Count > 0 ? 2 : exitCode;

static Option<int> Number(string name, string description, int value) =>
    new(name) { Description = description, DefaultValueFactory = _ => value };
