using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Ids;

/// <summary>PLAN1004: a switch over a plan enum without a default that misses members.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingCaseAnalyzer : PlanAnalyzer
{
    /// <summary>The key of .editorconfig that asks for switches over TaskId, too. Nobody wants 118 cases unasked.</summary>
    public const string TaskSwitchesKey = "plan2025_exhaustive_task_switches";

    /// <summary>The property of the diagnostic that lists the missing members as expressions, separated by <see cref="Separator"/>.</summary>
    internal const string MissingProperty = "Missing";

    internal const char Separator = '\n';

    private const int NamesShown = 3;

    /// <summary>Creates the analyzer.</summary>
    public MissingCaseAnalyzer()
        : base(Rules.MissingCase)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        RegisterOperations(context, c => Statement(c, plan), OperationKind.Switch);
        RegisterOperations(context, c => Expression(c, plan), OperationKind.SwitchExpression);
    }

    private static void Statement(OperationAnalysisContext context, PlanSymbols plan)
    {
        var operation = (ISwitchOperation)context.Operation;
        if (operation.Syntax is SwitchStatementSyntax syntax && plan.EnumOf(operation.Value.Type) is { } planEnum)
        {
            var clauses = operation.Cases.SelectMany(c => c.Clauses).ToImmutableArray();
            Check(context, planEnum, syntax.SwitchKeyword, value => clauses.Any(c => PatternMatch.Takes(c, value)));
        }
    }

    private static void Expression(OperationAnalysisContext context, PlanSymbols plan)
    {
        var operation = (ISwitchExpressionOperation)context.Operation;
        if (operation.Syntax is SwitchExpressionSyntax syntax && plan.EnumOf(operation.Value.Type) is { } planEnum)
        {
            Check(context, planEnum, syntax.SwitchKeyword, value => operation.Arms.Any(a => PatternMatch.Takes(a, value)));
        }
    }

    private static void Check(OperationAnalysisContext context, PlanEnum planEnum, SyntaxToken place, Func<long, bool> isTaken)
    {
        if (planEnum.IsTaskId && !IsAskedForTasks(context))
        {
            return;
        }

        var missing = planEnum.Members.Where(m => !isTaken(m.Value)).ToArray();
        if (missing.Length > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.MissingCase,
                place.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(MissingProperty, string.Join(Separator.ToString(), missing.Select(m => m.Expression))),
                planEnum.Name,
                Messages.List(missing.Select(m => m.Name).ToArray(), NamesShown)));
        }
    }

    private static bool IsAskedForTasks(OperationAnalysisContext context) =>
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree).TryGetValue(TaskSwitchesKey, out var text)
        && bool.TryParse(text, out var isAsked)
        && isAsked;
}
