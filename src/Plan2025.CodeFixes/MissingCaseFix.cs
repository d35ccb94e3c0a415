using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Plan2025.Analyzers;
using Plan2025.Analyzers.Ids;

namespace Plan2025.CodeFixes;

/// <summary>Adds an arm for each missing member; each throws until it is implemented.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingCaseFix))]
public sealed class MissingCaseFix : PlanCodeFix
{
    private const string NotWritten = "new global::System.NotImplementedException()";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.MissingCase.Id);

    private protected override IEnumerable<(MessageText Title, string Key)> Choices(SyntaxNode place, Diagnostic diagnostic) =>
        [(new("Add the missing cases", "添加缺少的分支"), diagnostic.Id)];

    private protected override void Apply(SyntaxEditor editor, SyntaxNode place, Diagnostic diagnostic, string key)
    {
        var lineEnd = editor.OriginalRoot.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        var missing = diagnostic.Properties[MissingCaseAnalyzer.MissingProperty]!.Split(MissingCaseAnalyzer.Separator);
        editor.ReplaceNode(place, (node, _) => node switch
        {
            SwitchStatementSyntax statement => statement.AddSections(missing.Select(Section).ToArray()),
            SwitchExpressionSyntax expression => WithArms(expression, missing, lineEnd.IsKind(SyntaxKind.None) ? SyntaxFactory.ElasticLineFeed : lineEnd),
            _ => node,
        });
    }

    private static SwitchSectionSyntax Section(string member) => SyntaxFactory.SwitchSection(
            SyntaxFactory.SingletonList<SwitchLabelSyntax>(SyntaxFactory.CaseSwitchLabel(Expressions.Parse(member))),
            SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.ThrowStatement(Expressions.Parse(NotWritten))))
        .WithAdditionalAnnotations(Formatter.Annotation);

    private static SwitchExpressionSyntax WithArms(SwitchExpressionSyntax expression, IEnumerable<string> members, SyntaxTrivia lineEnd)
    {
        var arms = new List<SyntaxNodeOrToken>(expression.Arms.GetWithSeparators());
        if (arms.Count > 0 && arms[arms.Count - 1].AsNode() is { } last)
        {
            // The line ends behind the comma that is missing here.
            arms[arms.Count - 1] = last.WithoutTrailingTrivia();
            arms.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        foreach (var member in members)
        {
            arms.Add(Arm(member).WithAdditionalAnnotations(Formatter.Annotation));
            arms.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(lineEnd));
        }

        return expression.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(arms))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SwitchExpressionArmSyntax Arm(string member) => SyntaxFactory.SwitchExpressionArm(
        SyntaxFactory.ConstantPattern(Expressions.Parse(member)),
        SyntaxFactory.ThrowExpression(Expressions.Parse(NotWritten)));
}
