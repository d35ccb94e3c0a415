using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Ids;

/// <summary>PLAN1001: a constant that is no member becomes a plan enum, or a default value is handed to the library.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidValueAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public InvalidValueAnalyzer()
        : base(Rules.InvalidValue)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        RegisterOperations(context, c => Conversion(c, plan), OperationKind.Conversion);
        RegisterOperations(context, c => Arithmetic(c, plan), OperationKind.Binary, OperationKind.Unary);
        RegisterOperations(context, c => Argument(c, plan), OperationKind.Argument);
        RegisterOperations(context, c => Invocation(c, plan), OperationKind.Invocation);
    }

    private static void Conversion(OperationAnalysisContext context, PlanSymbols plan)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (Constant.TryGetInteger(conversion.Operand, out var value)
            && plan.EnumOf(conversion.Type) is { } planEnum
            && plan.EnumOf(conversion.Operand.Type) != planEnum
            && planEnum.Find(value) is null
            && !IsFolded(conversion, planEnum, plan)
            && !(value == 0 && (conversion.IsCompared() || IsAsked(conversion, plan))))
        {
            Report(context, conversion.Replaceable(), planEnum, value);
        }
    }

    /// <summary><c>TaskId.T118 + 1</c>: a constant of the enum that no conversion made.</summary>
    private static void Arithmetic(OperationAnalysisContext context, PlanSymbols plan)
    {
        var operation = context.Operation;
        if (Constant.TryGetInteger(operation, out var value)
            && plan.EnumOf(operation.Type) is { } planEnum
            && planEnum.Find(value) is null
            && !IsFolded(operation, planEnum, plan))
        {
            Report(context, operation.Syntax, planEnum, value);
        }
    }

    /// <summary>Default values are compared with for good reasons; handed to the library they only make it throw.</summary>
    private static void Argument(OperationAnalysisContext context, PlanSymbols plan)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is not { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.ContainingSymbol: { } method }
            || !plan.IsOfLibrary(method)
            || Asks(method)
            || method.Name is nameof(System.IComparable.CompareTo))
        {
            return;
        }

        foreach (var value in Defaults(argument.Value))
        {
            if (plan.EnumOf(value.Type) is { } planEnum && !IsNullable(value.Type))
            {
                Report(context, value.Syntax, planEnum, planEnum.NearestTo(0).Select(m => m.Expression), value.Syntax.ToString());
            }
            else if (plan.RecordOf(value.Type) is { } record)
            {
                var expressions = record.Id.NearestTo(0).Select(record.ExpressionOf).OfType<string>();
                Report(context, value.Syntax, record.Id, expressions, value.Syntax.ToString());
            }
        }
    }

    private static void Invocation(OperationAnalysisContext context, PlanSymbols plan)
    {
        if (EnumCall.Of((IInvocationOperation)context.Operation, plan) is { IsToObject: true } call
            && Constant.TryGetInteger(call.Value.WithoutConversions(), out var value)
            && call.Enum.Find(value) is null)
        {
            Report(context, call.Value.Syntax, call.Enum, value);
        }
    }

    /// <summary>Whether the value is only a step of arithmetic whose result is the one to look at.</summary>
    private static bool IsFolded(IOperation operation, PlanEnum planEnum, PlanSymbols plan) =>
        operation.Consumer() is (IBinaryOperation or IUnaryOperation or IConversionOperation) and { ConstantValue.HasValue: true } outer
        && plan.EnumOf(outer.Type) == planEnum;

    /// <summary>Whether a method answers yes or no, as <c>Contains</c>, <c>TryGet</c> and <c>Equals</c> do: undefined values are then no.</summary>
    private static bool Asks(ISymbol method) => method is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean };

    private static bool IsAsked(IOperation value, PlanSymbols plan) =>
        value.Consumer() is IArgumentOperation { Parameter.ContainingSymbol: { } method } && plan.IsOfLibrary(method) && Asks(method);

    private static IEnumerable<IOperation> Defaults(IOperation argument) =>
        argument.Outcomes().Select(o => o.WithoutConversions()).Where(Constant.IsDefault);

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static void Report(OperationAnalysisContext context, SyntaxNode place, PlanEnum planEnum, long value) =>
        Report(
            context,
            place,
            planEnum,
            planEnum.NearestTo(value).Select(m => m.Expression),
            value.ToString(CultureInfo.InvariantCulture),
            value == 0 ? MessageText.Empty : Messages.DidYouMean(planEnum.NearestTo(value).Select(m => m.DisplayName)));

    private static void Report(
        OperationAnalysisContext context, SyntaxNode place, PlanEnum planEnum, IEnumerable<string> replacements, string value, MessageText? hint = null) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.InvalidValue, place.GetLocation(), Replacements.Of(replacements), value, planEnum.Name, planEnum.Range, hint ?? MessageText.Empty));
}
