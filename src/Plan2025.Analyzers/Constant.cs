using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plan2025.Analyzers;

/// <summary>Reads the values of constant expressions.</summary>
internal static class Constant
{
    /// <summary>The integer that an operation is known to be.</summary>
    public static bool TryGetInteger(IOperation? operation, out long value)
    {
        value = 0;
        return operation?.ConstantValue is { HasValue: true } constant && TryGetInteger(constant.Value, out value);
    }

    public static bool TryGetInteger(object? constant, out long value)
    {
        switch (constant)
        {
            case byte n: value = n; return true;
            case sbyte n: value = n; return true;
            case short n: value = n; return true;
            case ushort n: value = n; return true;
            case int n: value = n; return true;
            case uint n: value = n; return true;
            case long n: value = n; return true;
            case char n: value = n; return true;
            case ulong n: value = n > long.MaxValue ? long.MaxValue : (long)n; return true;
            default: value = 0; return false;
        }
    }

    /// <summary>The text that an operation is known to be, as string, span or UTF-8.</summary>
    public static bool TryGetText(IOperation operation, out string text)
    {
        while (true)
        {
            switch (operation)
            {
                case { ConstantValue: { HasValue: true, Value: string constant } }:
                    text = constant;
                    return true;
                case IUtf8StringOperation utf8:
                    text = utf8.Value;
                    return true;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: { Length: 1 } source }:
                    operation = source[0].Value;
                    break;
                default:
                    text = "";
                    return false;
            }
        }
    }

    /// <summary>Whether an operation is a default value: <c>default</c>, <c>default(T)</c> or <c>new T()</c>.</summary>
    public static bool IsDefault(IOperation operation) => operation
        is IDefaultValueOperation
        or IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Type.IsValueType: true };
}
