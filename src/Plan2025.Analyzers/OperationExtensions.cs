using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plan2025.Analyzers;

/// <summary>Ways through the tree of operations.</summary>
internal static class OperationExtensions
{
    /// <summary>Without the conversions around it.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>What a fix may replace of a conversion: only the operand of a cast to a nullable type, since the code around it may need that type.</summary>
    public static SyntaxNode Replaceable(this IConversionOperation conversion) =>
        conversion.Syntax is CastExpressionSyntax cast
        && conversion.SemanticModel?.GetTypeInfo(cast).Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? cast.Expression
            : conversion.Syntax;

    /// <summary>The operation that uses this one, past implicit conversions.</summary>
    public static IOperation? Consumer(this IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation { IsImplicit: true })
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>Whether the operation is one side of a comparison, or what a pattern or a case compares with.</summary>
    public static bool IsCompared(this IOperation operation) => operation.Consumer()
        is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
        }
        or IConstantPatternOperation
        or IRelationalPatternOperation
        or ISingleValueCaseClauseOperation;

    /// <summary>The values that can come out of an expression: both branches of a conditional, each item of a collection.</summary>
    public static IEnumerable<IOperation> Outcomes(this IOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return [operation];
        }

        return operation switch
        {
            IConversionOperation conversion => conversion.Operand.Outcomes(),
            IConditionalOperation { WhenFalse: { } otherwise } choice => choice.WhenTrue.Outcomes().Concat(otherwise.Outcomes()),
            ICoalesceOperation coalesce => coalesce.Value.Outcomes().Concat(coalesce.WhenNull.Outcomes()),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => arm.Value.Outcomes()),
            IArrayCreationOperation { Initializer: { } items } => items.ElementValues.SelectMany(Outcomes),
            IArrayInitializerOperation items => items.ElementValues.SelectMany(Outcomes),

            // The oldest supported compiler has no public operation for it.
            { Syntax: CollectionExpressionSyntax } => operation.ChildOperations.SelectMany(Outcomes),
            _ => [operation],
        };
    }
}
