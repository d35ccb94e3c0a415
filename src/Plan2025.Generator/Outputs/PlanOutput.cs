using System;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Generator.Outputs;

/// <summary>A file that was written. Two are equal when their texts are, and then the compiler keeps what it compiled from the first.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="text">Its source, or null where it could not be written.</param>
/// <param name="failure">Why it could not be written.</param>
internal sealed class PlanOutput(string file, SourceText? text, string? failure) : IEquatable<PlanOutput>
{
    public string File { get; } = file;

    public SourceText? Text { get; } = text;

    public string? Failure { get; } = failure;

    /// <summary>Writes a file. An exception becomes the reason why there is none.</summary>
    public static PlanOutput Write(string file, Action<SourceWriter> write)
    {
        try
        {
            var writer = new SourceWriter();
            write(writer);
            return new(file, writer.ToSourceText(), failure: null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new(file, text: null, e.GetType().Name + ": " + e.Message);
        }
    }

    public bool Equals(PlanOutput? other) =>
        other is not null
        && File == other.File
        && Failure == other.Failure
        && (Text is null ? other.Text is null : other.Text is not null && Text.ContentEquals(other.Text));

    public override bool Equals(object? obj) => Equals(obj as PlanOutput);

    public override int GetHashCode() => File.GetHashCode();
}
