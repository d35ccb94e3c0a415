using System;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Generator;

/// <summary>A file to be written. Two are equal when they are written from equal models, and then nothing is written again.</summary>
internal abstract record PlanOutput(string File)
{
    /// <summary>The source of the file.</summary>
    public abstract SourceText Emit();
}

/// <summary>A file that is written from a small model of its own.</summary>
internal sealed record PlanOutput<TModel>(string File, TModel Model, Func<TModel, SourceText> Emitter) : PlanOutput(File)
    where TModel : IEquatable<TModel>
{
    /// <inheritdoc/>
    public override SourceText Emit() => Emitter(Model);
}

/// <summary>A file for which no model could be made.</summary>
internal sealed record FailedOutput(string File, Exception Reason) : PlanOutput(File)
{
    /// <inheritdoc/>
    public override SourceText Emit() => throw Reason;
}
