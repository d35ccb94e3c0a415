// What the compiler looks for by name and netstandard2.0 does not have.
namespace System.Runtime.CompilerServices;

/// <summary>Lets records have init-only properties.</summary>
internal static class IsExternalInit;

/// <summary>Lets a type be created from a collection expression.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;

    public string MethodName { get; } = methodName;
}

/// <summary>Lets interpolated strings become something other than strings.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
