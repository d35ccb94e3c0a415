using System;
using Plan2025.Generator.Emit.Projections;

namespace Plan2025.Generator;

/// <summary>Takes the outputs that <see cref="PlanGenerator.List"/> lists: the compiler, or what has no compiler.</summary>
internal interface IPlanOutputs
{
    /// <summary>An output that a plan has once.</summary>
    void Add<TModel>(string name, Func<PlanView, TModel> project, Func<TModel, string> emit)
        where TModel : IEquatable<TModel>;

    /// <summary>An output that a plan has once for each of its languages.</summary>
    void AddEachLanguage<TModel>(string name, Func<PlanView, int, TModel> project, Func<TModel, string> emit)
        where TModel : IEquatable<TModel>;
}
