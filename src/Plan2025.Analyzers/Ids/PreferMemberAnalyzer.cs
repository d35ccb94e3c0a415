using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Ids;

/// <summary>PLAN1003: a valid constant text or number where the enum member could be used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PreferMemberAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public PreferMemberAnalyzer()
        : base(Rules.PreferMember)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        RegisterOperations(context, c => Conversion(c, plan), OperationKind.Conversion);
        RegisterOperations(context, c => Invocation(c, plan), OperationKind.Invocation);
        RegisterOperations(context, c => Comparison(c, plan), OperationKind.Binary);
    }

    /// <summary><c>(TaskId)45</c>.</summary>
    private static void Conversion(OperationAnalysisContext context, PlanSymbols plan)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (Constant.TryGetInteger(conversion.Operand, out var value)
            && conversion.Operand.Type?.TypeKind != TypeKind.Enum
            && plan.EnumOf(conversion.Type)?.Find(value) is { } member
            && !ComesFromLibrary(conversion.Operand, plan))
        {
            Report(context, conversion.Replaceable(), member.Expression, conversion.Operand);
        }
    }

    private static void Invocation(OperationAnalysisContext context, PlanSymbols plan)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (ParseCall.TryGet(invocation, plan, out var record, out var text))
        {
            if (Constant.TryGetText(text, out var written) && record.Id.Names.Find(written) is { } member)
            {
                ReportParsed(context, plan, invocation, record, member, text);
            }
        }
        else if (EnumCall.Of(invocation, plan) is { } call && MemberMadeBy(call, plan) is { } made)
        {
            // Enum.Parse(Type, …) gives an object: only with the cast around it is the member the same.
            if (plan.EnumOf(invocation.Type) is not null)
            {
                Report(context, invocation.Syntax, made.Expression, call.Value);
            }
            else if (invocation.Parent is IConversionOperation { IsImplicit: false } cast && plan.EnumOf(cast.Type) == call.Enum)
            {
                Report(context, cast.Replaceable(), made.Expression, call.Value);
            }
        }
    }

    /// <summary><c>PlanTask.Parse("T045")</c> is <c>Plan.Tasks[TaskId.T045]</c>; where only its id is asked for, it is <c>TaskId.T045</c>.</summary>
    private static void ReportParsed(
        OperationAnalysisContext context, PlanSymbols plan, IInvocationOperation parse, PlanRecord record, PlanMember member, IOperation text)
    {
        switch (parse.Parent)
        {
            case IPropertyReferenceOperation { Property.Name: PlanRecord.IdProperty } id:
                Report(context, id.Syntax, member.Expression, text);
                break;
            case IConversionOperation conversion when plan.EnumOf(conversion.Type) == record.Id:
                Report(context, conversion.Replaceable(), member.Expression, text);
                break;
            default:
                if (record.ExpressionOf(member) is { } expression)
                {
                    Report(context, parse.Syntax, expression, text);
                }

                break;
        }
    }

    /// <summary><c>task.Number == 45</c> and <c>(int)id == 45</c>.</summary>
    private static void Comparison(OperationAnalysisContext context, PlanSymbols plan)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            _ = TryCompare(context, plan, comparison, comparison.LeftOperand, comparison.RightOperand)
                || TryCompare(context, plan, comparison, comparison.RightOperand, comparison.LeftOperand);
        }
    }

    private static bool TryCompare(
        OperationAnalysisContext context, PlanSymbols plan, IBinaryOperation comparison, IOperation number, IOperation constant)
    {
        if (number.ConstantValue.HasValue
            || !Constant.TryGetInteger(constant, out var value)
            || NumberOf(number, plan, out var id) is not { } planEnum
            || planEnum.Find(value) is not { } member
            || ComesFromLibrary(constant, plan))
        {
            return false;
        }

        var operation = comparison.OperatorKind == BinaryOperatorKind.Equals ? "==" : "!=";
        var expression = number == comparison.LeftOperand
            ? $"{id} {operation} {member.Expression}"
            : $"{member.Expression} {operation} {id}";
        Report(context, comparison.Syntax, expression, constant);
        return true;
    }

    /// <summary>The enum whose number an operation gives, and the expression that gives the member itself.</summary>
    private static PlanEnum? NumberOf(IOperation number, PlanSymbols plan, out string id)
    {
        id = "";
        while (number is IConversionOperation conversion)
        {
            if (conversion.Operand.Type?.TypeKind == TypeKind.Enum && plan.EnumOf(conversion.Operand.Type) is { } planEnum)
            {
                id = conversion.Operand.Syntax.ToString();
                return planEnum;
            }

            number = conversion.Operand;
        }

        if (number is IPropertyReferenceOperation { Property.Name: PlanRecord.NumberProperty, Instance: { Syntax: { } instance } record }
            && record is not IConditionalAccessInstanceOperation
            && plan.RecordOf(record.Type) is { } found)
        {
            id = instance + "." + PlanRecord.IdProperty;
            return found.Id;
        }

        return null;
    }

    private static PlanMember? MemberMadeBy(EnumCall call, PlanSymbols plan)
    {
        if (call.IsParse && Constant.TryGetText(call.Value, out var text))
        {
            return new EnumNames(call.Enum, call.IgnoresCase).Find(text);
        }

        return call.IsToObject
            && Constant.TryGetInteger(call.Value.WithoutConversions(), out var value)
            && !ComesFromLibrary(call.Value, plan)
                ? call.Enum.Find(value)
                : null;
    }

    /// <summary>A constant of the library, such as Plan.TaskCount, says more than the number that it has today.</summary>
    private static bool ComesFromLibrary(IOperation constant, PlanSymbols plan) =>
        constant.DescendantsAndSelf().OfType<IFieldReferenceOperation>().Any(f => plan.IsOfLibrary(f.Field));

    private static void Report(OperationAnalysisContext context, SyntaxNode place, string expression, IOperation constant) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.PreferMember,
            place.GetLocation(),
            Replacements.Of([expression]),
            expression.Replace("global::Plan2025.", ""),
            Messages.Quote(constant.Syntax.ToString())));
}
