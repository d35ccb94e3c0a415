using System;
using System.Collections.Generic;
using Plan2025.Generator;
using Plan2025.Generator.Emit.Projections;
using Plan2025.Generator.Model;

namespace Plan2025.Fuzz.Checks;

/// <summary>What the generator writes for a plan, without the compiler: the same projections and emitters, many times as fast.</summary>
internal sealed class DirectOutputs : IPlanOutputs
{
    private readonly List<(string File, string Source)> _files = [];
    private readonly PlanView _view;

    private DirectOutputs(PlanView view) => _view = view;

    public static IReadOnlyList<(string File, string Source)> Of(PlanDocument document)
    {
        var outputs = new DirectOutputs(new PlanView(document));
        PlanGenerator.List(outputs);
        return outputs._files;
    }

    public void Add<TModel>(string name, Func<PlanView, TModel> project, Func<TModel, string> emit)
        where TModel : IEquatable<TModel> => _files.Add((PlanOutputs.FileOf(name), emit(project(_view))));

    public void AddEachLanguage<TModel>(string name, Func<PlanView, int, TModel> project, Func<TModel, string> emit)
        where TModel : IEquatable<TModel>
    {
        foreach (var language in _view.Document.Expressions)
        {
            _files.Add((PlanOutputs.FileOf(name, language), emit(project(_view, language.Number.Value))));
        }
    }
}
