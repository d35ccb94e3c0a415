using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Emit.Projections;
using Plan2025.Generator.Model;

namespace Plan2025.Generator;

/// <summary>Registers the outputs: each is projected to a small model of its own first, so that only what shows a change is written again.</summary>
internal sealed class PlanOutputs(
    IncrementalGeneratorInitializationContext context,
    IncrementalValuesProvider<PlanView> views) : IPlanOutputs
{
    /// <inheritdoc/>
    public void Add<TModel>(string name, Func<PlanView, TModel> project, Func<TModel, string> emit)
        where TModel : IEquatable<TModel> =>
        Register(name, view => [new Output<TModel>(FileOf(name), project(view))], emit);

    /// <inheritdoc/>
    public void AddEachLanguage<TModel>(string name, Func<PlanView, int, TModel> project, Func<TModel, string> emit)
        where TModel : IEquatable<TModel> =>
        Register(
            name,
            view => view.Document.Expressions.Select(
                e => new Output<TModel>(FileOf(name, e), project(view, e.Number.Value))),
            emit);

    /// <summary>The file of an output.</summary>
    public static string FileOf(string name) => name + ".g.cs";

    /// <summary>The file of an output in one language.</summary>
    public static string FileOf(string name, Expression language) => $"{name}.{language.Language.Value}.g.cs";

    private void Register<TModel>(string name, Func<PlanView, IEnumerable<Output<TModel>>> project, Func<TModel, string> emit)
        where TModel : IEquatable<TModel>
    {
        var models = views
            .SelectMany((view, _) => Guard(() => project(view).ToArray(), e => [new Output<TModel>(name, default, e)]))
            .WithTrackingName(TrackingNames.Model + name);
        context.RegisterSourceOutput(models, (target, output) =>
        {
            var error = output.Error;
            var source = output.Model is { } model ? Guard(() => emit(model), e => { error = e; return ""; }) : "";
            if (error is null)
            {
                target.AddSource(output.File, SourceText.From(source, new UTF8Encoding(false)));
            }
            else
            {
                target.ReportDiagnostic(FileProblem.AtTop(output.File, ProblemKind.InternalError, error).ToDiagnostic());
            }
        });
    }

    /// <summary>No exception leaves the generator: the compiler would drop all of its output and hardly say why.</summary>
    private static T Guard<T>(Func<T> work, Func<string, T> failed)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return failed(e.GetType().Name + ": " + e.Message);
        }
    }

    private sealed record Output<TModel>(string File, TModel? Model, string? Error = null);
}
