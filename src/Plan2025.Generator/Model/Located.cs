using System;
using System.Collections.Generic;

namespace Plan2025.Generator.Model;

/// <summary>A value and the place in the document where it stands, in UTF-16 code units.</summary>
/// <remarks>Two are equal when their values are: moving a value re-emits nothing.</remarks>
internal readonly struct Located<T>(T value, int start, int length) : IEquatable<Located<T>>
{
    public T Value { get; } = value;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public bool Equals(Located<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => obj is Located<T> other && Equals(other);

    public override int GetHashCode() => Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    public override string ToString() => Value?.ToString() ?? "";

    public Located<TOther> With<TOther>(TOther value) => new(value, Start, Length);
}
