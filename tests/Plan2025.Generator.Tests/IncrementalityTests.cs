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
        var edit = Edit(TestPlans.Plan2025, text => text, "public class Unrelated { }");

        Assert.NotEmpty(edit.Outputs);
        Assert.All(edit.Steps.SelectMany(s => s.Reasons), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.All(edit.Outputs, r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void A_blank_at_the_end_of_the_document_stops_after_reading()
    {
        var edit = Edit(TestPlans.Plan2025, text => text + " ");

        Assert.Equal([IncrementalStepRunReason.Unchanged], edit.ReasonsOf(TrackingNames.Read));
        Assert.All(edit.ModelReasons, r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.All(edit.Outputs, r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void A_blank_line_at_the_top_moves_every_place_and_changes_no_model()
    {
        var edit = Edit(TestPlans.Plan2025, text => "\n" + text);

        Assert.NotEmpty(edit.ModelReasons);
        Assert.All(edit.ModelReasons, r => Assert.True(r is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(edit.Outputs, r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void The_name_of_one_agency_writes_again_only_what_shows_it()
    {
        var edit = Edit(TestPlans.Harbour, text => text.Replace("\"Lotsen\"", "\"Pilots\"", StringComparison.Ordinal));

        Assert.Equal(["Agency", "AgencySpellings", "TaskId", "Text.de"], edit.ModifiedModels);
        Assert.Equal(4, edit.Outputs.Count(r => r == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_change_of_the_lead_writes_no_text_again()
    {
        var edit = Edit(TestPlans.Harbour, text => text.Replace(
            "[\"pilots\", \"council\"]", "[\"council\", \"pilots\"]", StringComparison.Ordinal));

        Assert.Equal(["AgencyTable", "TaskFacts", "TaskId", "TaskTable"], edit.ModifiedModels);
    }

    [Fact]
    public void No_step_holds_on_to_the_compilation()
    {
        var driver = GeneratorHost.CreateDriver(new TextFile("/plans/plan.json", TestPlans.Harbour))
            .RunGenerators(LibrarySources.Compilation, TestContext.Current.CancellationToken);

        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, steps) in driver.GetRunResult().Results.Single().TrackedSteps)
        {
            if (s_ownSteps.Contains(name))
            {
                foreach (var (value, _) in steps.SelectMany(s => s.Outputs))
                {
                    // The file itself is the one thing that comes from the compiler.
                    if (value is not AdditionalText)
                    {
                        AssertHoldsOnlyData(value, name, visited);
                    }
                }
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

    private static SecondRun Edit(string json, Func<string, string> editJson, string? addedSource = null)
    {
        var before = new TextFile("/plans/plan.json", json);
        var driver = GeneratorHost.CreateDriver(before).RunGenerators(LibrarySources.Compilation, TestContext.Current.CancellationToken);
        Compilation compilation = LibrarySources.Compilation;
        if (addedSource is not null)
        {
            compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(addedSource, LibrarySources.ParseOptions, "Probe.cs"));
        }

        var edited = editJson(json);
        if (edited != json)
        {
            driver = driver.ReplaceAdditionalText(before, new TextFile("/plans/plan.json", edited));
        }

        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        var result = driver.GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return new SecondRun(result.Results.Single());
    }

    /// <summary>What the second of two runs did.</summary>
    private sealed class SecondRun(GeneratorRunResult result)
    {
        public IEnumerable<(string Name, IEnumerable<IncrementalStepRunReason> Reasons)> Steps =>
            from step in result.TrackedSteps
            where s_ownSteps.Contains(step.Key)
            select (step.Key, step.Value.SelectMany(s => s.Outputs).Select(o => o.Reason));

        public IncrementalStepRunReason[] ModelReasons => ReasonsOf(TrackingNames.Outputs);

        public IEnumerable<string> ModifiedModels =>
            from output in result.TrackedSteps[TrackingNames.Outputs].Single().Outputs
            where output.Reason == IncrementalStepRunReason.Modified
            orderby ((PlanOutput)output.Value).File
            select ((PlanOutput)output.Value).File[..^".g.cs".Length];

        public IncrementalStepRunReason[] Outputs =>
            [.. result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)];

        public IncrementalStepRunReason[] ReasonsOf(string step) => [.. Steps.Single(s => s.Name == step).Reasons];
    }
}
