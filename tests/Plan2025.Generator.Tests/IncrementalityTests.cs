using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Generator.Outputs;

namespace Plan2025.Generator.Tests;

/// <summary>What an edit makes the generator do again, by the reasons that the compiler records for each step.</summary>
public class IncrementalityTests
{
    private static readonly string[] s_ownSteps =
        [TrackingNames.Files, TrackingNames.Read, TrackingNames.Resolved, TrackingNames.Diagnostics, TrackingNames.Outputs];

    [Fact]
    public void An_unrelated_edit_of_a_source_file_leaves_every_step_cached()
    {
        var run = SecondRun(TestPlans.Plan2025, text => text, "public class Unrelated { }");

        Assert.All(s_ownSteps, step => AssertCached(run.TrackedSteps[step]));
        AssertCached(OutputSteps(run));
    }

    [Fact]
    public void White_space_at_the_end_of_the_document_stops_after_reading()
    {
        var run = SecondRun(TestPlans.Plan2025, text => text + " ");

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run.TrackedSteps[TrackingNames.Read]));
        AssertCached(run.TrackedSteps[TrackingNames.Outputs]);
        AssertCached(OutputSteps(run));
    }

    [Fact]
    public void A_blank_line_at_the_top_moves_every_position_and_changes_no_model()
    {
        var run = SecondRun(TestPlans.Plan2025, text => "\n" + text);

        var models = Reasons(run.TrackedSteps[TrackingNames.Outputs]);
        Assert.NotEmpty(models);
        Assert.All(models, r => Assert.True(r is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        AssertCached(OutputSteps(run));
    }

    [Fact]
    public void The_name_of_one_agency_writes_again_only_what_shows_it()
    {
        var run = SecondRun(TestPlans.Harbour, text => text.Replace("\"Lotsen\"", "\"Pilots\"", StringComparison.Ordinal));

        Assert.Equal(["Agency", "AgencySpellings", "TaskId", "Text.de"], ModifiedModels(run));
        Assert.Equal(4, Reasons(OutputSteps(run)).Count(r => r == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_change_of_the_lead_writes_no_text_again()
    {
        var run = SecondRun(TestPlans.Harbour, text => text.Replace(
            "[\"pilots\", \"council\"]", "[\"council\", \"pilots\"]", StringComparison.Ordinal));

        Assert.Equal(["AgencyTable", "TaskFacts", "TaskId", "TaskTable"], ModifiedModels(run));
    }

    [Fact]
    public void No_step_holds_on_to_the_compilation()
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var steps = GeneratorHost.Run(TestPlans.Harbour).TrackedSteps;
        foreach (var name in s_ownSteps)
        {
            // The file itself is the one thing that comes from the compiler.
            foreach (var (value, _) in steps[name].SelectMany(s => s.Outputs).Where(output => output.Value is not AdditionalText))
            {
                AssertHoldsOnlyData(value, name, visited);
            }
        }
    }

    private static void AssertHoldsOnlyData(object? value, string step, HashSet<object> visited)
    {
        if (value is null or string || value.GetType().IsPrimitive || !visited.Add(value))
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Location or Diagnostic,
            $"The step {step} holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertHoldsOnlyData(item, step, visited);
            }
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            AssertHoldsOnlyData(field.GetValue(value), step, visited);
        }
    }

    /// <summary>What the second of two runs did, before which the document was edited, or a source file added.</summary>
    private static GeneratorRunResult SecondRun(string json, Func<string, string> edit, string addedSource = "")
    {
        var before = new TextFile("/plans/plan.json", json);
        var driver = GeneratorHost.CreateDriver(before).RunGenerators(LibrarySources.Compilation, TestContext.Current.CancellationToken);
        if (edit(json) is var edited && edited != json)
        {
            driver = driver.ReplaceAdditionalText(before, new TextFile("/plans/plan.json", edited));
        }

        var compilation = LibrarySources.Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(addedSource, LibrarySources.ParseOptions, "Probe.cs"));
        var result = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return result.Results.Single();
    }

    private static void AssertCached(IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        Assert.NotEmpty(Reasons(steps));
        Assert.All(Reasons(steps), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalGeneratorRunStep> OutputSteps(GeneratorRunResult run) =>
        run.TrackedOutputSteps.Values.SelectMany(steps => steps);

    private static IEnumerable<string> ModifiedModels(GeneratorRunResult run) =>
        from output in run.TrackedSteps[TrackingNames.Outputs].Single().Outputs
        where output.Reason == IncrementalStepRunReason.Modified
        let file = ((PlanOutput)output.Value).File
        orderby file
        select file[..^".g.cs".Length];
}
