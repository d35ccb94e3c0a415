using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Plan2025.Analyzers;

namespace Plan2025.CodeFixes;

/// <summary>Removes a member that is already in the list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepeatedMemberFix))]
public sealed class RepeatedMemberFix : PlanCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.RepeatedMember.Id);

    private protected override IEnumerable<(MessageText Title, string Key)> Choices(SyntaxNode place, Diagnostic diagnostic) =>
        Item(place) is null ? [] : [(new("Remove the repetition", "删除重复项"), diagnostic.Id)];

    private protected override void Apply(SyntaxEditor editor, SyntaxNode place, Diagnostic diagnostic, string key)
    {
        switch (Item(place))
        {
            case ConstantPatternSyntax { Parent: BinaryPatternSyntax pattern } alternative:
                var isRight = pattern.Right == alternative;
                var isBracketed = pattern.Parent is ParenthesizedPatternSyntax && (isRight ? pattern.Left : pattern.Right) is ConstantPatternSyntax;
                editor.ReplaceNode(isBracketed ? pattern.Parent! : pattern, (node, _) => Rest(node, isRight));
                break;
            case { } item:
                // The last item is followed by what comes before the closing bracket.
                var isLast = item.GetLastToken().GetNextToken().Kind() is SyntaxKind.CloseBraceToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseParenToken;
                Comments.Remove(editor, item, isLast ? SyntaxRemoveOptions.KeepTrailingTrivia : SyntaxRemoveOptions.KeepNoTrivia);
                break;
        }
    }

    /// <summary>The other side of an <c>or</c>, without brackets that it no longer needs.</summary>
    private static SyntaxNode Rest(SyntaxNode node, bool isRight) =>
        (node is ParenthesizedPatternSyntax bracketed ? bracketed.Pattern : node) is BinaryPatternSyntax either
            ? Comments.WithCommentsFrom(isRight ? either.Left : either.Right, node)
            : node;

    /// <summary>What can be taken away as a whole; null where the rest would mean something else.</summary>
    private static SyntaxNode? Item(SyntaxNode place) => place.Parent switch
    {
        InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax { Type: var array } } when HasLength(array) => null,
        InitializerExpressionSyntax { Parent: StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax array } } when HasLength(array) => null,
        InitializerExpressionSyntax => place,
        ArgumentSyntax argument => argument,
        ExpressionElementSyntax element => element,
        AttributeArgumentSyntax argument => argument,
        ConstantPatternSyntax { Parent: BinaryPatternSyntax } pattern => pattern,
        CaseSwitchLabelSyntax { Parent: SwitchSectionSyntax { Labels.Count: > 1 } } label => label,
        _ => null,
    };

    /// <summary>Whether the type says how many items there must be.</summary>
    private static bool HasLength(ArrayTypeSyntax array) => array.RankSpecifiers[0].Sizes.Any(s => s is not OmittedArraySizeExpressionSyntax);
}
