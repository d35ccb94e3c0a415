using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.Analyzers.Tests.Traceability.Infrastructure;

/// <summary>Runs a rule over code whose markup (<c>{|PLAN2004:…|}</c>) says what is expected, with the generator, and then its fix.</summary>
internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private FixTest()
    {
    }

    /// <summary>Expects the fixed code; what is left in it is marked again.</summary>
    public static Task Fixes(string source, string fixedSource, MetadataReference? library = null)
    {
        var test = new FixTest<TAnalyzer, TFix>
        {
            TestCode = source,
            FixedCode = fixedSource,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
            CompilerDiagnostics = CompilerDiagnostics.Errors,

            // A fix that leaves something to fill in, leaves the rule, too.
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck,
        };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.TestState.AdditionalReferences.AddRange(References.Framework);
        test.TestState.AdditionalReferences.Add(library ?? References.Library);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CoverageGenerator)];
}
