using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Plan2025.Fuzz.Mutation;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Generator.Tests;

/// <summary>Any valid document compiles, and what the library says is what the document said. A failure prints the seed that repeats it.</summary>
public class HostileDataTests
{
    /// <summary>Each plan is compiled with the whole library and run, so they are few and each is full of traps.</summary>
    [Fact]
    public void What_a_hostile_document_says_is_what_its_library_says() =>
        Gen.Int.Sample(seed => AssertSame(HostilePlan.Create(seed)), iter: 8, threads: 1);

    [Fact]
    public void Every_hostile_text_round_trips_letter_by_letter()
    {
        var all = string.Concat(Enumerable.Repeat(string.Concat(HostileText.Pieces), 500));
        var traps = new Queue<string>([.. HostileText.Pieces, all]);

        AssertSame(HostilePlan.Create(TestPlans.Plan2025, () => traps.TryDequeue(out var trap) ? trap : ""));
        Assert.Empty(traps);
    }

    [Fact]
    public void The_real_plan_says_what_its_document_says() => AssertSame(TestPlans.Plan2025);

    [Fact]
    public void The_small_plan_says_what_its_document_says() => AssertSame(TestPlans.Harbour);

    private static void AssertSame(string json) => Assert.Equal(PlanDump.Expected(json), CompiledPlan.Ask(json, PlanDump.Body));
}
