using System;

namespace Plan2025.Generator.Model;

/// <summary>Where something is in the document, in UTF-16 code units. What is missing is nowhere and has length 0.</summary>
/// <remarks>Two are always equal: moving a value in the document changes nothing that is generated.</remarks>
internal readonly struct SourceSpan(int start, int length) : IEquatable<SourceSpan>
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public bool IsMissing => Length == 0;

    /// <summary>From the beginning of this span to the end of another.</summary>
    public SourceSpan To(SourceSpan last) => new(Start, last.Start + last.Length - Start);

    public bool Equals(SourceSpan other) => true;

    public override bool Equals(object? obj) => obj is SourceSpan;

    public override int GetHashCode() => 0;
}

/// <summary>A value and its span in the document.</summary>
internal readonly record struct Located<T>(T Value, SourceSpan Span)
{
    /// <summary>Whether the value is missing or wrong, which has been reported: a harmless value is in its place.</summary>
    public bool IsMissing => Span.IsMissing;
}
