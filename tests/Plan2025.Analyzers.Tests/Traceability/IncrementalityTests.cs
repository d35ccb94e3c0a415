using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Names = Plan2025.Analyzers.Traceability.TrackingNames;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>What an edit makes the generator do again, by the reasons that the compiler records for each step.</summary>
public class IncrementalityTests
{
    private const string Bound = "[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class A { void M() { } }";

    [Fact]
    public void An_edit_of_another_file_writes_nothing_again()
    {
        var (reasons, outputs) = Edit("class B { }", "class B { int x; }");

        Assert.All(reasons, r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal([IncrementalStepRunReason.Cached], outputs);
    }

    [Theory]
    [InlineData("[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class A { void M() { ; } }", IncrementalStepRunReason.Cached)]
    [InlineData("[Plan2025.ImplementsTask(Plan2025.TaskId.T002)] class A { void M() { } }", IncrementalStepRunReason.Modified)]
    public void An_edit_of_bound_code_is_written_where_it_binds_something_else(string edited, IncrementalStepRunReason expected)
    {
        var (_, outputs) = Edit(Bound, edited);

        Assert.Equal([expected], outputs);
    }

    private static (List<IncrementalStepRunReason> Models, List<IncrementalStepRunReason> Outputs) Edit(string before, string after)
    {
        var consumer = new Consumer().Source(Bound).File("/repo/docs/a.md", "Plan2025:T003").Source(before, "/repo/src/Edited.cs");
        var compilation = consumer.Compilation;
        var edited = compilation.SyntaxTrees.Single(t => t.FilePath == "/repo/src/Edited.cs");
        var driver = consumer.Driver.RunGenerators(compilation)
            .RunGenerators(compilation.ReplaceSyntaxTree(
                edited, CSharpSyntaxTree.ParseText(after, (CSharpParseOptions)edited.Options, edited.FilePath, System.Text.Encoding.UTF8)));
        var result = driver.GetRunResult().Results.Single();
        return (
            [.. new[] { Names.Project, Names.Files, Names.Input }
                .SelectMany(name => result.TrackedSteps[name])
                .SelectMany(s => s.Outputs)
                .Select(o => o.Reason)],
            [.. result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)]);
    }
}
