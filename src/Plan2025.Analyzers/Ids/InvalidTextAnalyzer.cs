using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Library;
using Plan2025.Expressions;

namespace Plan2025.Analyzers.Ids;

/// <summary>PLAN1002: a constant text that is no ID or name of the plan, where one is parsed or required.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidTextAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public InvalidTextAnalyzer()
        : base(Rules.InvalidText)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        RegisterOperations(context, c => Argument(c, plan), OperationKind.Argument);
        RegisterOperations(context, c => Invocation(c, plan), OperationKind.Invocation);
        RegisterOperations(context, c => Assignment(c, plan), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        RegisterOperations(context, c => Initializer(c, plan), OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer);
        RegisterOperations(context, c => Return(c, plan), OperationKind.Return, OperationKind.YieldReturn);
        RegisterOperations(context, c => UnknownMember(c, plan), OperationKind.Invalid);
    }

    private static void Argument(OperationAnalysisContext context, PlanSymbols plan)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } && CanBeText(argument.Value))
        {
            if (ParseCall.RecordParsedFrom(parameter, plan) is { } record)
            {
                // What is parsed is text: numbers that go there are its bytes or characters.
                Check(context, record.Id, argument.Value, record.Id.Names, areNumbersIds: false);
            }
            else if (ParseCall.IsOfTaskSet(parameter, plan))
            {
                CheckExpression(context, plan, argument.Value);
            }
            else
            {
                Check(context, plan.Marks.Of(parameter), argument.Value);
            }
        }
    }

    private static void Invocation(OperationAnalysisContext context, PlanSymbols plan)
    {
        if (EnumCall.Of((IInvocationOperation)context.Operation, plan) is { IsParseOrTryParse: true } call)
        {
            Check(context, call.Enum, call.Value, new EnumNames(call.Enum, call.IgnoresCase), areNumbersIds: false);
        }
    }

    private static void Assignment(OperationAnalysisContext context, PlanSymbols plan)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (CanBeText(assignment.Value) && SymbolOf(assignment.Target) is { } target)
        {
            Check(context, plan.Marks.Of(target), assignment.Value);
        }
    }

    private static void Initializer(OperationAnalysisContext context, PlanSymbols plan)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        if (CanBeText(initializer.Value))
        {
            Check(context, plan.Marks.Of(SymbolOf(initializer)), initializer.Value);
        }
    }

    private static void Return(OperationAnalysisContext context, PlanSymbols plan)
    {
        var statement = (IReturnOperation)context.Operation;
        if (statement.ReturnedValue is { } value && CanBeText(value) && Returning(statement, context) is { } method)
        {
            Check(context, plan.Marks.OfReturn(method), value);
        }
    }

    /// <summary><c>Agency.CNIPA</c> does not compile; the compiler does not say that the member has another name.</summary>
    private static void UnknownMember(OperationAnalysisContext context, PlanSymbols plan)
    {
        if (context.Operation is { Syntax: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } name } } access, SemanticModel: { } model }
            && plan.EnumOf(model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol as ITypeSymbol) is { } planEnum
            && Meant(planEnum, name, plan).ToArray() is { Length: > 0 } meant)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.InvalidText,
                access.GetLocation(),
                Replacements.Of(meant.Select(m => m.Expression)),
                name,
                new MessageText("names no member of {0}{1}", "与 {0} 的任何成员都不对应{1}", planEnum.Name, Messages.DidYouMeanQuoted(meant.Select(m => m.Name)))));
        }
    }

    /// <summary>The members that a name was probably written for: by another spelling, by what a task is about, or by a slip.</summary>
    private static IEnumerable<PlanMember> Meant(PlanEnum planEnum, string name, PlanSymbols plan)
    {
        if (planEnum.IsTaskId && PlanDataReader.Read(plan).KnownTasks.FirstOrDefault(t => t.Key == name) is { Value: > 0 } known)
        {
            return planEnum.Members.Where(m => m.Value == known.Value);
        }

        return planEnum.Members.All(m => m.Name != name) ? new EnumNames(planEnum, ignoreCase: false).Suggest(name).Select(s => s.Member) : [];
    }

    /// <summary>Looks at the value alone, which is cheaper than to look at what it is for; and at its kind first, which says of most that no constant comes out of it.</summary>
    private static bool CanBeText(IOperation value)
    {
        var inner = value.WithoutConversions();
        var canHold = inner.ConstantValue.HasValue || inner.Kind switch
        {
            OperationKind.Utf8String or OperationKind.Conditional or OperationKind.Coalesce or OperationKind.SwitchExpression
                or OperationKind.ArrayCreation or OperationKind.ArrayInitializer => true,
            OperationKind.Invocation => ((IInvocationOperation)inner).TargetMethod.Name == nameof(System.MemoryExtensions.AsSpan),
            _ => inner.Syntax is CollectionExpressionSyntax,
        };
        return canHold && value.Outcomes().Any(o => Constant.TryGetText(o, out _) || Constant.TryGetInteger(o, out _));
    }

    private static ISymbol? SymbolOf(IOperation target) => target switch
    {
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static ISymbol SymbolOf(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields[0],
        IPropertyInitializerOperation property => property.InitializedProperties[0],
        _ => ((IParameterInitializerOperation)initializer).Parameter,
    };

    /// <summary>The method, accessor, local function or lambda that a statement returns from.</summary>
    private static IMethodSymbol? Returning(IReturnOperation statement, OperationAnalysisContext context)
    {
        for (var parent = statement.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }
        }

        return context.ContainingSymbol as IMethodSymbol;
    }

    private static void Check(OperationAnalysisContext context, PlanEnum? planEnum, IOperation value) =>
        Check(context, planEnum, value, planEnum?.Names, areNumbersIds: true);

    private static void Check(OperationAnalysisContext context, PlanEnum? planEnum, IOperation value, INameTable? names, bool areNumbersIds)
    {
        if (planEnum is null || names is null)
        {
            return;
        }

        foreach (var outcome in value.Outcomes())
        {
            if (Constant.TryGetText(outcome, out var text))
            {
                if (names.Find(text) is null)
                {
                    var suggestions = names.Suggest(text).ToArray();
                    Report(
                        context,
                        outcome,
                        planEnum,
                        text,
                        suggestions.Select(s => s.Text).ToArray(),
                        SymbolDisplay.FormatLiteral);
                }
            }
            else if (areNumbersIds && Constant.TryGetInteger(outcome, out var number) && planEnum.Find(number) is null && outcome.Type?.TypeKind != TypeKind.Enum)
            {
                Report(
                    context,
                    outcome,
                    planEnum,
                    number.ToString(CultureInfo.InvariantCulture),
                    planEnum.NearestTo(number).Select(m => m.Value.ToString(CultureInfo.InvariantCulture)).ToArray(),
                    (text, _) => text);
            }
        }
    }

    private static void CheckExpression(OperationAnalysisContext context, PlanSymbols plan, IOperation value)
    {
        foreach (var outcome in value.Outcomes())
        {
            if (Constant.TryGetText(outcome, out var text) && TaskExpression.Parse(text, new PlanDataNames(PlanDataReader.Read(plan)), out var error) is null)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.InvalidText,
                    Part(outcome.Syntax, text, error!.Start, error.Length),
                    Messages.Quote(text),
                    new MessageText(
                        "is no set of tasks (column {0}): {1}",
                        "不是任务集合（第 {0} 个字符）：{1}",
                        (error.Start + 1).ToString(CultureInfo.InvariantCulture),
                        Messages.Of(error))));
            }
        }
    }

    /// <summary>Some characters of a literal; the whole where what is written is not what is meant, as with escapes.</summary>
    private static Location Part(SyntaxNode syntax, string text, int start, int length) =>
        length > 0 && syntax is LiteralExpressionSyntax literal && literal.Token.Text == "\"" + text + "\""
            ? Location.Create(syntax.SyntaxTree, new TextSpan(literal.SpanStart + 1 + start, length))
            : syntax.GetLocation();

    private static void Report(
        OperationAnalysisContext context, IOperation place, PlanEnum planEnum, string text, string[] suggestions, System.Func<string, bool, string> write)
    {
        var suffix = place.WithoutConversions() is IUtf8StringOperation ? "u8" : "";
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.InvalidText,
            place.Syntax.GetLocation(),
            Replacements.Of(suggestions.Select(s => write(s, true) + suffix)),
            Messages.Quote(text),
            new MessageText("names no member of {0}{1}", "与 {0} 的任何成员都不对应{1}", planEnum.Name, Messages.DidYouMeanQuoted(suggestions))));
    }
}
