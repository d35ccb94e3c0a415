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
    private readonly List<Lazy<PlanOutput>> _outputs = [];
    private readonly PlanView _plan;

    private PlanOutputs(PlanView plan) => _plan = plan;

    /// <summary>All outputs, in the order of <see cref="PlanGenerator.List"/>. Nothing but a cancellation is thrown.</summary>
    /// <remarks>
    /// The compiler runs one generator after the other while its other processors wait. So a second thread begins at the end
    /// of the list, and also writes what it has projected.
    /// </remarks>
    public static PlanOutput[] Of(PlanView plan, CancellationToken cancel)
    {
        var outputs = new PlanOutputs(plan);
        PlanGenerator.List(outputs);
        ThreadPool.QueueUserWorkItem(_ => outputs.MakeFromEnd(cancel));
        return outputs.MakeFromBegin(cancel);
    }

    /// <summary>An output that a plan has once.</summary>
    public void Add<TModel>(string name, Func<PlanView, TModel> project, Func<TModel, SourceText> emit)
        where TModel : IEquatable<TModel>
    {
        _outputs.Add(new Lazy<PlanOutput>(() => Make(name + ".g.cs", project, emit), LazyThreadSafetyMode.ExecutionAndPublication));
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

    private PlanOutput Make<TModel>(string file, Func<PlanView, TModel> project, Func<TModel, SourceText> emit)
        where TModel : IEquatable<TModel>
    {
        try
        {
            return new PlanOutput<TModel>(file, project(_plan), emit);
        }
        catch (Exception e)
        {
            return new FailedOutput(file, e);
        }
    }

    private PlanOutput[] MakeFromBegin(CancellationToken cancel)
    {
        var made = new PlanOutput[_outputs.Count];
        for (var i = 0; i < made.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            made[i] = _outputs[i].Value;
        }

        return made;
    }

    private void MakeFromEnd(CancellationToken cancel)
    {
        for (var i = _outputs.Count - 1; i >= 0 && !cancel.IsCancellationRequested; i--)
        {
            try
            {
                _ = _outputs[i].Value.Source;
            }
            catch (Exception)
            {
                // It is thrown again to whoever wants the source.
            }
        }
    }
}
