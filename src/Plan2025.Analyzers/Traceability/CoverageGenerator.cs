using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Analyzers.Traceability.Plan;
using Plan2025.Analyzers.Traceability.References;
using Plan2025.Analyzers.Traceability.Requirements;

namespace Plan2025.Analyzers.Traceability;

/// <summary>Writes the class <c>PlanCoverage</c> from the bindings of an assembly, and the table that carries them to other assemblies.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CoverageGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    /// <remarks>All steps hand on classes. For each struct, and each tuple of tuples, the JIT would compile the compiler's whole
    /// pipeline once more, in every build; for classes it is there.</remarks>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var references = context.CompilationProvider
            .Select(static (compilation, _) => new Several<ReferencedTable>(ReferencedTables.Read(compilation)))
            .WithTrackingName(TrackingNames.References);
        var requirements = context.CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new Several<string>(RequirementOptions.Read(pair.Right, pair.Left.SyntaxTrees)))
            .WithTrackingName(TrackingNames.Requirements);
        var assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "");
        var options = context.AnalyzerConfigOptionsProvider.Combine(assembly)
            .Select(static (pair, _) => CoverageOptions.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(TrackingNames.Options);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => ReferenceFile.IsMarked(pair.Left, pair.Right))
            .Select(static (pair, cancel) => ReferenceFile.Read(pair.Left, cancel))
            .WithTrackingName(TrackingNames.Files)
            .Collect()
            .Select(static (all, _) => new Several<ReferenceFile>(all.ToArray()));

        var said = options.Combine(assembly).Select(static (pair, _) => new CoverageSources(default, default, default, default, pair.Left, pair.Right))
            .Combine(Attributes(context)).Select(static (pair, _) => pair.Left with { Attributes = pair.Right.Items })
            .Combine(files).Select(static (pair, _) => pair.Left with { Files = pair.Right.Items })
            .Combine(references).Select(static (pair, _) => pair.Left with { References = pair.Right.Items })
            .Combine(requirements).Select(static (pair, _) => pair.Left with { Requirements = pair.Right.Items })
            .WithTrackingName(TrackingNames.Sources);

        // Most projects say nothing of the plan: they need not read it either.
        var plan = said.Combine(context.CompilationProvider)
            .Select(static (pair, _) => pair.Left.IsWorthReading ? PlanFactsReader.Read(pair.Right) : null)
            .WithTrackingName(TrackingNames.Plan);
        var input = said.Combine(plan)
            .Select(static (pair, _) => pair.Right is { } facts ? new CoverageInput(facts, pair.Left) : null);

        Register(context, input, "PlanCoverage.g.cs", TrackingNames.Coverage, CoverageLayout.Coverage, CoverageEmitter.Emit);
        Register(context, input, "PlanCoverage.Table.g.cs", TrackingNames.Table, CoverageLayout.Table, TableAttributeEmitter.Emit);
    }

    private static IncrementalValueProvider<Several<SourceBinding>> Attributes(IncrementalGeneratorInitializationContext context)
    {
        var all = Joined(context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .Where(static tree => TargetedAttributes.Find(tree, default).Any())
            .Combine(context.CompilationProvider)
            .Select(static (pair, cancel) => new Several<SourceBinding>(TargetedAttributes
                .Find(pair.Left, cancel)
                .SelectMany(list => TargetedAttributes.Read(list, pair.Right.GetSemanticModel(pair.Left), cancel))
                .ToArray())));
        foreach (var known in BindingAttributes.Kinds)
        {
            var kind = known.Value;
            var found = Joined(context.SyntaxProvider.ForAttributeWithMetadataName(
                known.Key,
                static (_, _) => true,
                (target, _) => new Several<SourceBinding>(target.Attributes
                    .Select(a => AttributeReader.Read(a, kind, target.TargetSymbol, target.TargetNode))
                    .OfType<SourceBinding>()
                    .ToArray())));
            all = all.Combine(found).Select(static (pair, _) => pair.Left.And(pair.Right));
        }

        return all;
    }

    private static IncrementalValueProvider<Several<SourceBinding>> Joined(IncrementalValuesProvider<Several<SourceBinding>> parts) => parts
        .WithTrackingName(TrackingNames.Attributes)
        .Collect()
        .Select(static (all, _) => new Several<SourceBinding>(all.SelectMany(part => part.Items).ToArray()));

    private static void Register<TModel>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CoverageInput?> input,
        string file,
        string step,
        Func<CoverageInput, TModel?> project,
        Func<TModel, SourceText> emit)
        where TModel : class, IEquatable<TModel>
    {
        var models = input
            .Select((all, _) => all is null ? Guarded<TModel>.Nothing : Guarded<TModel>.Run(() => project(all)))
            .WithTrackingName(step);
        context.RegisterSourceOutput(models, (output, model) =>
        {
            var text = model.Value is null ? new Guarded<SourceText>(null, model.Error) : Guarded<SourceText>.Run(() => emit(model.Value));
            if (text.Value is not null)
            {
                output.AddSource(file, text.Value);
            }
            else if (text.Error is not null)
            {
                output.ReportDiagnostic(Diagnostic.Create(TraceabilityRules.InternalError, Location.None, text.Error));
            }
        });
    }
}
