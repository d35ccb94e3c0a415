using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.Analyzers.Tests.Infrastructure;

/// <summary>
/// Runs a rule over code whose markup (<c>{|PLAN1001:…|}</c>) says what is expected, with the generator,
/// and then its fix, alone and as fix-all.
/// </summary>
internal sealed class RuleTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly LanguageVersion _version;

    private RuleTest(string source, LanguageVersion version = LanguageVersion.Latest, MetadataReference? library = null)
    {
        _version = version;
        TestCode = source;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        TestState.AdditionalReferences.AddRange(References.Framework);
        TestState.AdditionalReferences.Add(library ?? References.Library);
    }

    /// <summary>Expects what the markup says, and nothing else.</summary>
    public static Task Reports(string source, LanguageVersion version = LanguageVersion.Latest) => Run(new(source, version));

    /// <summary>Expects what the markup says with another file in the same project.</summary>
    public static Task Reports(string source, string other) => Run(new(source) { TestState = { Sources = { other } } });

    /// <summary>Expects the markup's diagnostics with lines of .editorconfig.</summary>
    public static Task ReportsWith(string configuration, string source) => Run(new(source)
    {
        TestState = { AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\n" + configuration) } },
    });

    /// <summary>Expects the message of the one diagnostic.</summary>
    public static Task Says(string message, string source)
    {
        var rule = new TAnalyzer().SupportedDiagnostics[0];
        return Run(new(source) { ExpectedDiagnostics = { new DiagnosticResult(rule).WithLocation(0).WithMessage(message) } });
    }

    /// <summary>Expects the diagnostics in code that does not compile, whatever the compiler says of it.</summary>
    public static Task ReportsWhileTyping(string source) => Run(new(source) { CompilerDiagnostics = CompilerDiagnostics.None });

    /// <summary>Expects that a choice of the fix, one by one and as fix-all, gives the fixed code.</summary>
    public static Task Fixes(
        string source,
        string fixedSource,
        int choice = 0,
        LanguageVersion version = LanguageVersion.Latest,
        MetadataReference? library = null) =>
        Run(new(source, version, library) { FixedCode = fixedSource, CodeActionIndex = choice });

    /// <summary>Expects the code of a fix that leaves something to fill in, and so what it fixes: that is marked again.</summary>
    public static Task Begins(string source, string fixedSource) => Run(new(source)
    {
        FixedCode = fixedSource,
        FixedState = { MarkupHandling = MarkupMode.Allow },
        CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck,
    });

    protected override ParseOptions CreateParseOptions() =>
        ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(_version);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CoverageGenerator)];

    private static Task Run(RuleTest<TAnalyzer, TFix> test) => test.RunAsync(TestContext.Current.CancellationToken);
}
