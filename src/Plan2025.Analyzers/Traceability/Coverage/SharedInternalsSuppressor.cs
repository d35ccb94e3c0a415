using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>Suppresses CS0436 for <c>PlanCoverage</c>: a test project that sees the internals of the product sees its class, too, and always means its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedInternalsSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_own = new(
        "PLAN2999",
        "CS0436",
        new LocalizableMessage(new(
            "The project's own PlanCoverage includes the bindings of the assemblies that it references.",
            "项目自己的 PlanCoverage 已包含所引用程序集的绑定。")));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_own);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics.Where(d => IsPlanCoverage(d, context)))
        {
            context.ReportSuppression(Suppression.Create(s_own, diagnostic));
        }
    }

    private static bool IsPlanCoverage(Diagnostic diagnostic, SuppressionAnalysisContext context) =>
        diagnostic.Location.SourceTree?.GetText(context.CancellationToken).ToString(diagnostic.Location.SourceSpan) == "PlanCoverage";
}
