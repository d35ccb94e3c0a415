using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Projections;
using Plan2025.Generator.Model;

namespace Plan2025.Generator;

/// <summary>Writes the files of a plan, each from a small model of its own.</summary>
internal sealed class PlanOutputs
{
    private readonly List<PlanOutput> _outputs = [];
    private readonly PlanView _plan;
    private readonly CancellationToken _cancel;

    private PlanOutputs(PlanView plan, CancellationToken cancel)
    {
        _plan = plan;
        _cancel = cancel;
    }

    /// <summary>All files, in the order of <see cref="PlanGenerator.List"/>. Nothing but a cancellation is thrown.</summary>
    public static IReadOnlyList<PlanOutput> Of(PlanView plan, CancellationToken cancel)
    {
        var outputs = new PlanOutputs(plan, cancel);
        PlanGenerator.List(outputs);
        return outputs._outputs;
    }

    /// <summary>A file that a plan has once.</summary>
    public void Add<TModel>(string name, Func<PlanView, TModel> project, Func<TModel, SourceText> emit)
    {
        var file = name + ".g.cs";
        _cancel.ThrowIfCancellationRequested();
        try
        {
            _outputs.Add(new PlanOutput(file, emit(project(_plan)), failure: null));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _outputs.Add(new PlanOutput(file, text: null, e.GetType().Name + ": " + e.Message));
        }
    }

    /// <summary>A file that a plan has once for each of its languages.</summary>
    public void AddEachLanguage<TModel>(string name, Func<PlanView, Expression, TModel> project, Func<TModel, SourceText> emit)
    {
        foreach (var language in _plan.Document.Expressions)
        {
            Add(name + "." + language.Language.Value, plan => project(plan, language), emit);
        }
    }
}
