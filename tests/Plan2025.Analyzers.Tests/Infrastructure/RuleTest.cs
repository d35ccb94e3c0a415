using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Plan2025.Analyzers.Tests.Infrastructure;

/// <summary>Runs a rule over code whose markup (<c>{|PLAN1001:…|}</c>) says what is expected, and then its fix, alone and as fix-all.</summary>
internal sealed class RuleTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly LanguageVersion _version;

    private RuleTest(string source, string? fixedSource, LanguageVersion version)
    {
        _version = version;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References.Framework);
        TestState.AdditionalReferences.Add(References.Library);
        TestState.Sources.Add(source);
        if (fixedSource is not null)
        {
            FixedState.Sources.Add(fixedSource);
        }
    }

    /// <summary>Expects what the markup says, and nothing else.</summary>
    public static Task Reports(string source, LanguageVersion version = LanguageVersion.Latest) =>
        new RuleTest<TAnalyzer, TFix>(source, null, version).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Expects what the markup says in several files together.</summary>
    public static Task Reports(params string[] sources)
    {
        var test = new RuleTest<TAnalyzer, TFix>(sources[0], null, LanguageVersion.Latest);
        foreach (var source in sources[1..])
        {
            test.TestState.Sources.Add(source);
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Expects the markup's diagnostics with lines of .editorconfig.</summary>
    public static Task ReportsWith(string configuration, string source)
    {
        var test = new RuleTest<TAnalyzer, TFix>(source, null, LanguageVersion.Latest);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + configuration));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Expects the message of the one diagnostic.</summary>
    public static Task Says(string message, string source)
    {
        var test = new RuleTest<TAnalyzer, TFix>(source, null, LanguageVersion.Latest);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(new TAnalyzer().SupportedDiagnostics[0]).WithLocation(0).WithMessage(message));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Expects the diagnostics in code that does not compile, whatever the compiler says of it.</summary>
    public static Task ReportsWhileTyping(string source)
    {
        var test = new RuleTest<TAnalyzer, TFix>(source, null, LanguageVersion.Latest) { CompilerDiagnostics = CompilerDiagnostics.None };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Expects that a choice of the fix, place by place and as fix-all, gives the fixed code.</summary>
    public static Task Fixes(string source, string fixedSource, int choice = 0, string configuration = "", LanguageVersion version = LanguageVersion.Latest)
    {
        var test = new RuleTest<TAnalyzer, TFix>(source, fixedSource, version) { CodeActionIndex = choice };
        if (configuration.Length > 0)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + configuration));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    protected override ParseOptions CreateParseOptions() =>
        ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(_version);
}
