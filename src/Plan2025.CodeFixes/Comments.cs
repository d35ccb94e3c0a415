using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;

namespace Plan2025.CodeFixes;

/// <summary>Keeps the comments of what a fix replaces or removes.</summary>
internal static class Comments
{
    /// <summary>The new node where the old one was, with the old one's comments behind it.</summary>
    public static T WithCommentsFrom<T>(this T node, SyntaxNode old)
        where T : SyntaxNode =>
        node.WithLeadingTrivia(old.GetLeadingTrivia()).WithTrailingTrivia(Within(old).Concat(old.GetTrailingTrivia()));

    /// <summary>Removes an item of a list, but no comment before or after it.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="item">The item.</param>
    /// <param name="options">What else stays where there is no comment.</param>
    public static void Remove(SyntaxEditor editor, SyntaxNode item, SyntaxRemoveOptions options)
    {
        var next = item.GetLastToken().GetNextToken();
        var hasComments = item.GetLeadingTrivia().Concat(item.GetTrailingTrivia()).Any(IsComment)
            || (next.IsKind(SyntaxKind.CommaToken) && next.GetAllTrivia().Any(IsComment));
        editor.RemoveNode(item, SyntaxRemoveOptions.KeepUnbalancedDirectives | (hasComments ? SyntaxRemoveOptions.KeepExteriorTrivia : options));
    }

    /// <summary>The comments inside a node, each after a space and a comment to the end of the line with that end.</summary>
    private static IEnumerable<SyntaxTrivia> Within(SyntaxNode node)
    {
        var afterLine = false;
        foreach (var trivia in node.DescendantTrivia().Where(t => node.Span.Contains(t.Span)))
        {
            if (IsComment(trivia))
            {
                yield return SyntaxFactory.Space;
                yield return trivia;
                afterLine = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);
            }
            else if (afterLine && trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                yield return trivia;
                afterLine = false;
            }
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
}
