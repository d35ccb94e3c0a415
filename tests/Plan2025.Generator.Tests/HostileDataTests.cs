using System;
using CsCheck;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Generator.Tests;

/// <summary>Any valid document compiles, and what the library says is what the document said. A failure prints the seed that repeats it.</summary>
public class HostileDataTests
{
    /// <summary>Each plan is compiled with the whole library and run, so they are few and each is full of traps.</summary>
    private const int Plans = 8;

    [Fact]
    public void What_a_hostile_document_says_is_what_its_library_says() =>
        HostilePlan.Any.Sample(
            plan =>
            {
                var json = plan.ToJson();
                Assert.Equal(PlanDump.Expected(json), CompiledPlan.Ask(json, PlanDump.Body));
            },
            iter: Plans,
            threads: 1);

    [Fact]
    public void Hostile_spellings_are_parsed_and_hostile_texts_are_found() =>
        HostilePlan.Any.Sample(
            plan => Assert.Equal("", CompiledPlan.Ask(plan.ToJson(), PlanDump.Spellings)),
            iter: Plans / 4,
            threads: 1);

    [Fact]
    public void Every_trap_comes_back_letter_for_letter()
    {
        var json = HostilePlan.Everything.ToJson();

        Assert.Equal(PlanDump.Expected(json), CompiledPlan.Ask(json, PlanDump.Body));
    }

    [Fact]
    public void The_real_plan_says_what_its_document_says() => AssertSame(TestPlans.Plan2025);

    [Fact]
    public void The_small_plan_says_what_its_document_says() => AssertSame(TestPlans.Harbour);

    private static void AssertSame(string json)
    {
        // One kind of gap is enough: the dump is about what is said, and the kinds have tests of their own.
        var simple = json
            .Replace("\"lost-link-text\"", "\"omitted\"", StringComparison.Ordinal)
            .Replace("\"illegible\"", "\"omitted\"", StringComparison.Ordinal);
        Assert.Equal(PlanDump.Expected(simple), CompiledPlan.Ask(simple, PlanDump.Body));
    }
}
