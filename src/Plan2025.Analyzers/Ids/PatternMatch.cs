using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plan2025.Analyzers.Ids;

/// <summary>Which values a case or a pattern takes.</summary>
internal static class PatternMatch
{
    /// <summary>Whether a case clause surely takes a value of the enum.</summary>
    public static bool Takes(ICaseClauseOperation clause, long value) => clause switch
    {
        IDefaultCaseClauseOperation => true,
        ISingleValueCaseClauseOperation single => Constant.TryGetInteger(single.Value, out var constant) && constant == value,
        IPatternCaseClauseOperation pattern => IsCertain(pattern.Guard) && Takes(pattern.Pattern, value) == true,
        _ => false,
    };

    /// <summary>Whether an arm of a switch expression surely takes a value of the enum.</summary>
    public static bool Takes(ISwitchExpressionArmOperation arm, long value) =>
        IsCertain(arm.Guard) && Takes(arm.Pattern, value) == true;

    /// <summary>Whether a pattern takes a value; null where that depends on more than the value.</summary>
    private static bool? Takes(IPatternOperation pattern, long value) => pattern switch
    {
        IConstantPatternOperation constant => Constant.TryGetInteger(constant.Value, out var wanted)
            ? wanted == value
            : constant.Value.ConstantValue is { HasValue: true, Value: null } ? false : null,
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull || IsSame(declaration.MatchedType, declaration) ? true : null,
        ITypePatternOperation type => IsSame(type.MatchedType, type) ? true : null,
        INegatedPatternOperation negated => !Takes(negated.Pattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Takes(either.LeftPattern, value) | Takes(either.RightPattern, value),
        IBinaryPatternOperation both => Takes(both.LeftPattern, value) & Takes(both.RightPattern, value),
        IRelationalPatternOperation relation when Constant.TryGetInteger(relation.Value, out var bound) => relation.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => value < bound,
            BinaryOperatorKind.LessThanOrEqual => value <= bound,
            BinaryOperatorKind.GreaterThan => value > bound,
            BinaryOperatorKind.GreaterThanOrEqual => value >= bound,
            _ => null,
        },
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } => true,
        _ => null,
    };

    private static bool IsCertain(IOperation? guard) =>
        guard is null or { ConstantValue: { HasValue: true, Value: true } };

    private static bool IsSame(ITypeSymbol? matched, IPatternOperation pattern)
    {
        var input = pattern.InputType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : pattern.InputType;
        return SymbolEqualityComparer.Default.Equals(matched, input);
    }
}
