using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>Problems of a document: each at its line and column in characters, once, and with nothing that only follows from it.</summary>
public class DiagnosticsTests
{
    /// <summary>With Chinese, tabs, a surrogate pair and a CRLF before what is wrong, all but the CRLF on its line.</summary>
    [Theory]
    [MemberData(nameof(BrokenPlans.All), MemberType = typeof(BrokenPlans))]
    public void The_compiler_reports_what_is_found_without_it(string rules, string[] edits)
    {
        var marked = MarkedText.Parse(BrokenPlans.OnOneLine(edits));
        var expected = BrokenPlans.Unintended(PlanReader.Read(marked.Text)).Select(
            p => (Rules.Of(p.Kind).Id, marked.PlaceOf(p.Start), marked.PlaceOf(p.Start + p.Length), p.Message));

        var diagnostics = GeneratorHost.Run(marked.Text).Diagnostics
            .Where(d => !d.GetMessage(CultureInfo.InvariantCulture).EndsWith("U+2028", StringComparison.Ordinal))
            .Select(d => (
                d.Id,
                d.Location.GetLineSpan().StartLinePosition,
                d.Location.GetLineSpan().EndLinePosition,
                d.GetMessage(CultureInfo.InvariantCulture)))
            .ToArray();

        Assert.Equal(expected, diagnostics);
        Assert.Contains(rules.Split(',')[0], diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void No_document_is_an_error_of_the_project()
    {
        var diagnostic = Assert.Single(GeneratorHost.Run().Diagnostics);

        Assert.Equal("PLAN0001", diagnostic.Id);
        Assert.Equal("/plans/Plan.csproj(1,1): error PLAN0001", diagnostic.ToString().Split(": No")[0]);
    }

    [Fact]
    public void A_second_document_is_an_error_at_the_second_document()
    {
        var diagnostic = Assert.Single(GeneratorHost.Run(TestPlans.Plan2025, TestPlans.Plan2025).Diagnostics);

        Assert.Equal("PLAN0002", diagnostic.Id);
        Assert.Equal("/plans/plan1.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("'plan0.json'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void Another_encoding_is_an_error(string encoding)
    {
        var file = new TextFile("/plans/plan.json", SourceText.From(TestPlans.Harbour, System.Text.Encoding.GetEncoding(encoding)));

        var diagnostic = Assert.Single(GeneratorHost.RunFiles(file).Diagnostics);

        Assert.Equal("PLAN0003", diagnostic.Id);
        Assert.Equal(default, diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.Contains(encoding, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_not_be_read_is_an_error() =>
        Assert.Equal("PLAN0003", Assert.Single(GeneratorHost.RunFiles(new TextFile("/plans/plan.json", (SourceText?)null)).Diagnostics).Id);

    [Fact]
    public void An_error_of_the_generator_is_a_diagnostic_of_the_file()
    {
        var diagnostic = Assert.Single(GeneratorHost.RunFiles(new ThrowingFile()).Diagnostics);

        Assert.Equal("PLAN0005", diagnostic.Id);
        Assert.Equal("/plans/thrown.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("NotSupportedException: on purpose", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>Editors leave out what only the implementation needs.</summary>
    [Fact]
    public void An_editor_reports_the_same_as_a_build()
    {
        var broken = TestPlans.Harbour.Replace("\"at\": 3", "\"at\": -1", StringComparison.Ordinal);

        var editor = GeneratorHost.CreateDriver(IncrementalGeneratorOutputKind.Implementation, new TextFile("/plans/plan0.json", broken))
            .RunGenerators(LibrarySources.Compilation, TestContext.Current.CancellationToken).GetRunResult();

        Assert.NotEmpty(editor.Diagnostics);
        Assert.Equal(GeneratorHost.Run(broken).Diagnostics.Select(d => d.ToString()), editor.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void The_library_of_a_broken_document_has_nothing_of_it_and_compiles()
    {
        var broken = TestPlans.Plan2025.Replace("\"year\": 2025", "\"year\": null", StringComparison.Ordinal);
        var missing = GeneratorHost.Run();

        // Always the same, whatever is wrong.
        var sources = GeneratorHost.Sources(broken);
        Assert.Equal(
            missing.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())),
            sources.Select(s => (s.Key, s.Value)));
        Assert.DoesNotContain(sources.Values, s => s.Contains("知识产权", StringComparison.Ordinal));
        GeneratorHost.CreateDriver(new TextFile("/plans/plan.json", broken)).RunGeneratorsAndUpdateCompilation(
            LibrarySources.Compilation, out var compilation, out _, TestContext.Current.CancellationToken);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    private sealed class ThrowingFile : AdditionalText
    {
        public override string Path => "/plans/thrown.json";

        public override SourceText GetText(System.Threading.CancellationToken cancellationToken = default) =>
            throw new NotSupportedException("on purpose");
    }
}
