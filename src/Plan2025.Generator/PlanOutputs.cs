using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Projections;
using Plan2025.Generator.Model;

namespace Plan2025.Generator;

/// <summary>Makes the outputs of a plan: each is projected to a small model of its own, so that only what shows a change is written again.</summary>
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

    /// <summary>All outputs, in the order of <see cref="PlanGenerator.List"/>. Nothing but a cancellation is thrown.</summary>
    public static IReadOnlyList<PlanOutput> Of(PlanView plan, CancellationToken cancel)
    {
        var outputs = new PlanOutputs(plan, cancel);
        PlanGenerator.List(outputs);
        return outputs._outputs;
    }

    /// <summary>An output that a plan has once.</summary>
    public void Add<TModel>(string name, Func<PlanView, TModel> project, Func<TModel, SourceText> emit)
        where TModel : IEquatable<TModel>
    {
        var file = name + ".g.cs";
        _cancel.ThrowIfCancellationRequested();
        try
        {
            _outputs.Add(new PlanOutput<TModel>(file, project(_plan), emit));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _outputs.Add(new FailedOutput(file, e));
        }
    }

    /// <summary>An output that a plan has once for each of its languages.</summary>
    public void AddEachLanguage<TModel>(string name, Func<PlanView, Expression, TModel> project, Func<TModel, SourceText> emit)
        where TModel : IEquatable<TModel>
    {
        foreach (var language in _plan.Document.Expressions)
        {
            Add(name + "." + language.Language.Value, plan => project(plan, language), emit);
        }
    }
}
