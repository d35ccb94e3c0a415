using System;
using System.Linq;
using Plan2025.Fuzz;

namespace Plan2025.Documents.Tests;

/// <summary>Texts with something changed in them: each is imported whole, or refused at a line. The program tests/Plan2025.Fuzz runs as many as one likes.</summary>
public class FuzzTests
{
    [Fact]
    public void Mutants_are_imported_whole_or_refused_at_a_line()
    {
        var run = FuzzRun.OfTexts(seed: 1);

        run.Run(first: 0, count: 500, threads: 1, TimeSpan.MaxValue);

        Assert.Empty(run.Finds.Select(find => $"{find.Number}: {find.Verdict.Defect}"));
        Assert.InRange(run.Accepted, 101, 449);
    }
}
