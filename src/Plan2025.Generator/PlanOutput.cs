using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Generator;

/// <summary>A file to be written. Two are equal when they are written from equal models, and then nothing is written again.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="emit">Writes it. Whoever asks first does so, on whatever thread.</param>
internal abstract class PlanOutput(string file, Func<SourceText> emit) : IEquatable<PlanOutput>
{
    private readonly Lazy<SourceText> _source = new(emit, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The name of the file.</summary>
    public string File { get; } = file;

    /// <summary>The source of the file.</summary>
    public SourceText Source => _source.Value;

    public abstract bool Equals(PlanOutput? other);

    public override bool Equals(object? obj) => Equals(obj as PlanOutput);

    public override int GetHashCode() => File.GetHashCode();
}

/// <summary>A file that is written from a small model of its own.</summary>
internal sealed class PlanOutput<TModel>(string file, TModel model, Func<TModel, SourceText> emit) : PlanOutput(file, () => emit(model))
    where TModel : IEquatable<TModel>
{
    private readonly TModel _model = model;

    public override bool Equals(PlanOutput? other) =>
        other is PlanOutput<TModel> same && same.File == File && EqualityComparer<TModel>.Default.Equals(same._model, _model);
}

/// <summary>A file for which no model could be made. It is equal to no other, so that the reason is said each time.</summary>
internal sealed class FailedOutput(string file, Exception reason) : PlanOutput(file, () => throw reason)
{
    public override bool Equals(PlanOutput? other) => ReferenceEquals(this, other);
}
