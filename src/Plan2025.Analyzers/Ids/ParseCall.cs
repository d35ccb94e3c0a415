using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Ids;

/// <summary>The library's own parsing: static methods Parse and TryParse of the records, whose first parameter is the text.</summary>
internal static class ParseCall
{
    /// <summary>The record that is parsed from what comes for a parameter.</summary>
    public static PlanRecord? RecordParsedFrom(IParameterSymbol parameter, PlanSymbols plan) =>
        parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsStatic: true, Name: "Parse" or "TryParse" } method }
            ? plan.RecordOf(method.ContainingType)
            : null;

    /// <summary>Whether what comes for a parameter is parsed as a set of tasks.</summary>
    public static bool IsOfTaskSet(IParameterSymbol parameter, PlanSymbols plan) =>
        parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsStatic: true, Name: "Parse" or "TryParse" } method }
        && SymbolEqualityComparer.Default.Equals(method.ContainingType, plan.TaskSet);

    /// <summary>The record that a call of Parse gives, and the text that it is given.</summary>
    public static bool TryGet(IInvocationOperation invocation, PlanSymbols plan, out PlanRecord record, out IOperation text)
    {
        record = null!;
        text = null!;
        if (invocation.TargetMethod is not { Name: "Parse", IsStatic: true } method
            || plan.RecordOf(method.ContainingType) is not { } parsed
            || invocation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0) is not { } argument)
        {
            return false;
        }

        (record, text) = (parsed, argument.Value);
        return true;
    }
}
