using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Tests.Infrastructure;
using Plan2025.CodeFixes;

namespace Plan2025.Analyzers.Tests;

/// <summary>samples/CheckedIds, which has one slip for each rule, what is reported, and what the fixes leave. Package.Tests builds it with the package.</summary>
public class CheckedIdsTests
{
    private static readonly string s_folder = Repository.PathOf("samples/CheckedIds");

    /// <summary>The slips: each on the line that ends in a comment with its rule, at the last place of its text.</summary>
    private static readonly (string Id, string File, string Text)[] s_slips =
    [
        ("PLAN1001", "Register.cs", "(TaskId)119"),
        ("PLAN1002", "Register.cs", "Lead"),
        ("PLAN1003", "Register.cs", "(TaskId)72"),
        ("PLAN1004", "Labels.cs", "switch"),
        ("PLAN1005", "Register.cs", "TaskId.T042"),
        ("PLAN1006", "Labels.cs", "TaskId.T013"),
    ];

    [Fact]
    public async Task Each_slip_is_reported_where_it_is_and_nothing_else()
    {
        var found = await Diagnose(Project());

        Assert.Equal(
            s_slips,
            found.Select(d => (d.Id, Path.GetFileName(d.Location.SourceTree!.FilePath), TextOf(d))).Order());
        Assert.All(found, d => Assert.EndsWith("// " + d.Id, LineOf(d), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_fixes_leave_nothing_but_the_hole_and_code_that_compiles()
    {
        var project = Project();
        foreach (var fix in new CodeFixProvider[] { new ReplacementFix(), new MissingCaseFix(), new RepeatedMemberFix() })
        {
            foreach (var id in fix.FixableDiagnosticIds)
            {
                // The place that the rule reports, then the rest.
                for (var rounds = 0; (await Diagnose(project)).FirstOrDefault(d => d.Id == id) is { } diagnostic; rounds++)
                {
                    Assert.True(rounds < 5, $"The fix of {id} does not help.");
                    project = await Apply(fix, project, diagnostic);
                }
            }
        }

        Assert.Equal(["PLAN1006"], (await Diagnose(project)).Select(d => d.Id));
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        Assert.Empty(compilation!.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    private static async Task<Project> Apply(CodeFixProvider fix, Project project, Diagnostic diagnostic)
    {
        var document = project.GetDocument(diagnostic.Location.SourceTree)!;
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        Assert.NotEmpty(actions);
        var operations = await actions[0].GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private static async Task<Diagnostic[]> Diagnose(Project project)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var found = await compilation!.WithAnalyzers(AllAnalyzers.Create()).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static Project Project()
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("CheckedIds", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences([.. References.Framework, References.Library]);
        foreach (var path in Directory.EnumerateFiles(s_folder, "*.cs"))
        {
            project = project.AddDocument(Path.GetFileName(path), File.ReadAllText(path), filePath: path).Project;
        }

        return project;
    }

    private static string TextOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString();
}
