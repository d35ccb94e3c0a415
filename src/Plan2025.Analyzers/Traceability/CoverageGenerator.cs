using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.References;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>Writes the class <c>PlanCoverage</c> from the bindings of an assembly, and the attributes that record them for other assemblies.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CoverageGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    /// <remarks>Steps hand on classes and arrays: for each struct the JIT would compile the compiler's pipeline again, in every build.</remarks>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => CoverageProject.Read(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Project);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => ReferenceFile.IsMarked(pair.Left, pair.Right))
            .Select(static (pair, cancel) => ReferenceFile.Read(pair.Left, cancel))
            .WithTrackingName(TrackingNames.Files)
            .Collect()
            .Select(static (all, _) => all.ToArray());
        var input = project.Select(static (project, _) => new CoverageInput(project, default, default, Plan: null))
            .Combine(Attributes(context)).Select(static (pair, _) => pair.Left with { Attributes = pair.Right })
            .Combine(files).Select(static (pair, _) => pair.Left with { Files = pair.Right })

            // Most projects are not bound to the plan and need not read it.
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => pair.Left.IsWanted ? pair.Left with { Plan = PlanDataReader.Read(pair.Right) } : pair.Left)
            .WithTrackingName(TrackingNames.Input);

        context.RegisterSourceOutput(input, static (output, input) =>
        {
            if (input.Plan is { } plan)
            {
                output.AddSource("PlanCoverage.g.cs", SourceText.From(CoverageEmitter.Emit(input, plan), Encoding.UTF8));
            }
        });
    }

    private static IncrementalValueProvider<SourceBinding[]> Attributes(IncrementalGeneratorInitializationContext context)
    {
        var all = Join(context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .Where(static tree => TargetedAttributes.Find(tree, default).Any())
            .Combine(context.CompilationProvider)
            .Select(static (pair, cancel) => TargetedAttributes
                .Find(pair.Left, cancel)
                .SelectMany(list => TargetedAttributes.Read(list, pair.Right.GetSemanticModel(pair.Left), cancel))
                .ToArray()));
        foreach (var kind in BindingKinds.All)
        {
            var found = Join(context.SyntaxProvider.ForAttributeWithMetadataName(
                "Plan2025." + kind.Attribute,
                static (_, _) => true,
                static (target, cancel) => target.Attributes
                    .Select(a => a.ApplicationSyntaxReference?.GetSyntax(cancel) is AttributeSyntax syntax ? BindingAttribute.Read(syntax, target.SemanticModel, cancel) : null)
                    .OfType<BindingAttribute>()
                    .Select(a => SourceBinding.Create(a, target.TargetSymbol, target.TargetNode))
                    .ToArray()));
            all = all.Combine(found).Select(static (pair, _) => pair.Left.Concat(pair.Right).ToArray());
        }

        return all;
    }

    private static IncrementalValueProvider<SourceBinding[]> Join(IncrementalValuesProvider<SourceBinding[]> parts) =>
        parts.Collect().Select(static (all, _) => all.SelectMany(part => part).ToArray());
}
