using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator;

/// <summary>Reports the problems of a plan document while it is edited. In a build the generator has reported them, and this is silent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlanDocumentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!IsReportedByGenerator(start.Compilation))
            {
                start.RegisterAdditionalFileAction(Report);
            }
        });
    }

    private static bool IsReportedByGenerator(Compilation compilation) =>
        compilation.SyntaxTrees.Any(tree => Path.GetFileName(tree.FilePath) == PlanInput.ReportedFile);

    private static void Report(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        var options = context.Options.AnalyzerConfigOptionsProvider;
        if (!PlanFile.IsMarked(file, options))
        {
            return;
        }

        foreach (var problem in PlanFile.Read(file, context.CancellationToken).Problems)
        {
            context.ReportDiagnostic(problem.ToDiagnostic());
        }

        var first = context.Options.AdditionalFiles
            .Where(other => PlanFile.IsMarked(other, options))
            .Select(other => other.Path)
            .OrderBy(path => path, StringComparer.Ordinal)
            .First();
        if (first != file.Path)
        {
            context.ReportDiagnostic(PlanFiles.Second(first, file.Path).ToDiagnostic());
        }
    }
}
