using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.CodeFixes.Traceability;

/// <summary>PLAN2005: adds an empty reason to be filled in. The rule stays until it is: no words that only look like a reason.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReasonFix))]
public sealed class ReasonFix : PlanCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TraceabilityRules.NoReason.Id);

    private protected override IEnumerable<(MessageText Title, string Key)> Choices(SyntaxNode place, Diagnostic diagnostic) =>
        place is AttributeSyntax attribute && !HasReason(attribute) ? [(new("Add a reason", "添加理由"), nameof(ReasonFix))] : [];

    private protected override void Apply(SyntaxEditor editor, SyntaxNode place, Diagnostic diagnostic, string key)
    {
        if (place is AttributeSyntax attribute && !HasReason(attribute))
        {
            var reason = SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression("\"\""))
                .WithNameEquals(SyntaxFactory.NameEquals("Reason"))
                .NormalizeWhitespace();
            editor.ReplaceNode(attribute, attribute.WithArgumentList(With(attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList(), reason)));
        }
    }

    private static AttributeArgumentListSyntax With(AttributeArgumentListSyntax list, AttributeArgumentSyntax argument)
    {
        var arguments = list.Arguments;
        if (arguments.Count == 0)
        {
            return list.AddArguments(argument);
        }

        // What follows the last argument, such as a comment, follows the comma that is now there.
        var last = arguments[arguments.Count - 1];
        var after = last.GetTrailingTrivia();
        var isSpaced = after.Count > 0 && after[after.Count - 1].Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia;
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(isSpaced ? after : after.Add(SyntaxFactory.Space));
        var items = arguments.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators().Add(comma).Add(argument);
        return list.WithArguments(SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(items));
    }

    private static bool HasReason(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Any(a => a.NameEquals?.Name.Identifier.ValueText == "Reason") == true;
}
