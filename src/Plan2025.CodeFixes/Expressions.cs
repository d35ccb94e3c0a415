using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Plan2025.CodeFixes;

/// <summary>Makes expressions of text.</summary>
internal static class Expressions
{
    private const string Global = "global::";

    /// <summary>Parses an expression and marks what is fully qualified to be written as short as the place allows.</summary>
    public static ExpressionSyntax Parse(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text);
        var qualified = expression.DescendantNodesAndSelf()
            .Where(n => n is MemberAccessExpressionSyntax or QualifiedNameSyntax && n.ToString().StartsWith(Global, StringComparison.Ordinal));
        return expression.ReplaceNodes(qualified, (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    /// <summary>How a person reads such a text.</summary>
    public static string Display(string text) => text.Replace(Global + "Plan2025.", "");
}
