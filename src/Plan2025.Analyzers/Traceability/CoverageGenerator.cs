using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Analyzers.Traceability.Plan;
using Plan2025.Analyzers.Traceability.References;
using Plan2025.Analyzers.Traceability.Requirements;
using Plan2025.Generator.Model;

namespace Plan2025.Analyzers.Traceability;

/// <summary>Writes the class <c>PlanCoverage</c> from the bindings of an assembly, and the table that carries them to other assemblies.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CoverageGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var references = context.CompilationProvider
            .Select(static (compilation, _) => ReferencedTables.Read(compilation))
            .WithTrackingName(TrackingNames.References);
        var requirements = context.CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => RequirementOptions.Read(pair.Right, pair.Left.SyntaxTrees))
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
            .Select(static (all, _) => (EquatableArray<ReferenceFile>)all.ToArray());

        var said = Attributes(context).Combine(files).Combine(references).Combine(requirements).Combine(options).Combine(assembly)
            .Select(static (all, _) => new CoverageSources(
                all.Left.Left.Left.Left.Left,
                all.Left.Left.Left.Left.Right,
                all.Left.Left.Left.Right,
                all.Left.Left.Right,
                all.Left.Right,
                all.Right))
            .WithTrackingName(TrackingNames.Sources);

        // Most projects say nothing of the plan: they need not read it either.
        var plan = said.Select(static (sources, _) => sources.IsWorthReading)
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => pair.Left ? PlanFactsReader.Read(pair.Right) : null)
            .WithTrackingName(TrackingNames.Plan);
        var input = said.Combine(plan)
            .Select(static (pair, _) => pair.Right is { } facts ? new CoverageInput(facts, pair.Left) : null);

        Register(context, input, "PlanCoverage.g.cs", TrackingNames.Coverage, CoverageLayout.Coverage, CoverageEmitter.Emit);
        Register(context, input, "PlanCoverage.Table.g.cs", TrackingNames.Table, CoverageLayout.Table, TableAttributeEmitter.Emit);
    }

    private static IncrementalValueProvider<EquatableArray<SourceBinding>> Attributes(IncrementalGeneratorInitializationContext context)
    {
        var all = context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .Where(static tree => TargetedAttributes.Find(tree, default).Any())
            .Combine(context.CompilationProvider)
            .Select(static (pair, cancel) => (EquatableArray<SourceBinding>)TargetedAttributes
                .Find(pair.Left, cancel)
                .SelectMany(list => TargetedAttributes.Read(list, pair.Right.GetSemanticModel(pair.Left), cancel))
                .ToArray())
            .WithTrackingName(TrackingNames.Attributes)
            .Collect();
        foreach (var known in BindingAttributes.Kinds)
        {
            var kind = known.Value;
            var found = context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    known.Key,
                    static (_, _) => true,
                    (target, _) => (EquatableArray<SourceBinding>)target.Attributes
                        .Select(a => AttributeReader.Read(a, kind, target.TargetSymbol, target.TargetNode))
                        .OfType<SourceBinding>()
                        .ToArray())
                .WithTrackingName(TrackingNames.Attributes)
                .Collect();
            all = all.Combine(found).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        }

        return all.Select(static (groups, _) => (EquatableArray<SourceBinding>)groups.SelectMany(g => g).ToArray());
    }

    private static void Register<TModel>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CoverageInput?> input,
        string file,
        string step,
        Func<CoverageInput, TModel?> project,
        Func<TModel, string> emit)
        where TModel : class, IEquatable<TModel>
    {
        var models = input
            .Select((all, _) => all is null ? default : Guarded<TModel>.Run(() => project(all)))
            .WithTrackingName(step);
        context.RegisterSourceOutput(models, (output, model) =>
        {
            var text = model.Value is null ? new Guarded<string>(null, model.Error) : Guarded<string>.Run(() => emit(model.Value));
            if (text.Value is not null)
            {
                output.AddSource(file, SourceText.From(text.Value, new UTF8Encoding(false)));
            }
            else if (text.Error is not null)
            {
                output.ReportDiagnostic(Diagnostic.Create(TraceabilityRules.InternalError, Location.None, text.Error));
            }
        });
    }
}
