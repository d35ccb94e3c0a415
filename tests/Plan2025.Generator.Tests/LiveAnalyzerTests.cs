using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Generator.Tests;

/// <summary>Generator and live analyzer together: the same problems in a build and in an editor, each once.</summary>
public class LiveAnalyzerTests
{
    private static readonly string s_broken = TestPlans.Harbour
        .Replace("\"issuer\": \"council\"", "\"issuer\": \"counsil\"", StringComparison.Ordinal)
        .Replace("\"at\": 3", "\"at\": -1", StringComparison.Ordinal)
        .Replace("Das Becken", "Das\u200B Becken", StringComparison.Ordinal);

    public static TheoryData<string[]> Documents =>
    [
        new[] { s_broken },
        new[] { TestPlans.Harbour },
        new[] { "" },
        new[] { "{ \"a\": " },
        new[] { s_broken, TestPlans.Harbour, "[]" },
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_build_reports_by_the_generator_alone(string[] documents)
    {
        var (generated, live) = await Report(IncrementalGeneratorOutputKind.None, documents);

        Assert.NotEmpty(generated);
        Assert.Empty(live);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task An_editor_reports_the_same_by_the_analyzer_alone(string[] documents)
    {
        var (built, _) = await Report(IncrementalGeneratorOutputKind.None, documents);

        var (generated, live) = await Report(IncrementalGeneratorOutputKind.Implementation, documents);

        Assert.Empty(generated);
        Assert.Equal(built.Select(d => d.ToString()).Order(StringComparer.Ordinal), live.Select(d => d.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sound_document_is_reported_by_nobody()
    {
        foreach (var outputs in new[] { IncrementalGeneratorOutputKind.None, IncrementalGeneratorOutputKind.Implementation })
        {
            var (generated, live) = await Report(outputs, TestPlans.Plan2025);
            Assert.Empty(generated.Concat(live));
        }
    }

    [Fact]
    public async Task A_missing_document_is_reported_everywhere_by_the_generator()
    {
        foreach (var outputs in new[] { IncrementalGeneratorOutputKind.None, IncrementalGeneratorOutputKind.Implementation })
        {
            var (generated, live) = await Report(outputs);
            Assert.Equal("PLAN0001", Assert.Single(generated.Concat(live)).Id);
        }
    }

    [Fact]
    public async Task Files_that_are_no_plan_are_not_looked_at()
    {
        var file = new JsonFile("/plans/other.txt", "no JSON at all");
        var options = new AnalyzerOptions([file], new UnmarkedOptions());

        var live = await GeneratorHost.Library
            .WithAnalyzers([new PlanDocumentAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(live);
    }

    [Fact]
    public void The_analyzer_supports_every_rule() =>
        Assert.Equal(Generator.Diagnostics.Rules.All.Select(r => r.Id), new PlanDocumentAnalyzer().SupportedDiagnostics.Select(d => d.Id));

    private static async Task<(ImmutableArray<Diagnostic> Generated, ImmutableArray<Diagnostic> Live)> Report(
        IncrementalGeneratorOutputKind disabled, params string[] documents)
    {
        var cancel = TestContext.Current.CancellationToken;
        AdditionalText[] files = [.. documents.Select((text, i) => new JsonFile($"/plans/plan{i}.json", text))];
        GeneratorHost.CreateDriver(disabled, files)
            .RunGeneratorsAndUpdateCompilation(GeneratorHost.Library, out var compilation, out var generated, cancel);
        var live = await compilation
            .WithAnalyzers([new PlanDocumentAnalyzer()], new AnalyzerOptions([.. files], new PlanDocumentOptions()))
            .GetAnalyzerDiagnosticsAsync(cancel);
        return (generated, live);
    }

    private sealed class UnmarkedOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new PlanDocumentOptions().GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }
}
