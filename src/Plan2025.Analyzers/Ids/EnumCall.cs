using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Ids;

/// <summary>A call of a static method of <see cref="System.Enum"/> that makes a member of a plan enum.</summary>
/// <param name="invocation">The call.</param>
/// <param name="planEnum">The enum of which it makes a member.</param>
/// <param name="value">What it makes the member of.</param>
internal readonly struct EnumCall(IInvocationOperation invocation, PlanEnum planEnum, IOperation value)
{
    public PlanEnum Enum { get; } = planEnum;

    public IOperation Value { get; } = value;

    public bool IsParse => invocation.TargetMethod.Name is "Parse";

    public bool IsParseOrTryParse => invocation.TargetMethod.Name is "Parse" or "TryParse";

    public bool IsToObject => invocation.TargetMethod.Name is "ToObject";

    /// <summary>Whether names are compared without case; what is not known to be false counts as true.</summary>
    public bool IgnoresCase =>
        Argument(invocation, "ignoreCase") is { } argument
        && argument.ConstantValue is not { HasValue: true, Value: false };

    public static EnumCall? Of(IInvocationOperation invocation, PlanSymbols plan)
    {
        var method = invocation.TargetMethod;
        if (method.Name is not ("Parse" or "TryParse" or "ToObject")
            || !SymbolEqualityComparer.Default.Equals(method.ContainingType, plan.Enum)
            || Argument(invocation, "value") is not { } value)
        {
            return null;
        }

        var type = method.TypeArguments is { Length: 1 } arguments
            ? arguments[0]
            : (Argument(invocation, "enumType") as ITypeOfOperation)?.TypeOperand;
        return plan.EnumOf(type) is { } planEnum ? new EnumCall(invocation, planEnum, value) : null;
    }

    private static IOperation? Argument(IInvocationOperation invocation, string parameter) =>
        invocation.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;
}
