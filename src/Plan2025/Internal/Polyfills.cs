#if !NET8_0_OR_GREATER
// What the compiler looks for by name and netstandard2.0 does not have.
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that an argument is not null where the method returns a given value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
