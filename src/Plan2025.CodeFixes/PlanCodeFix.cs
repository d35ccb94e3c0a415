using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Plan2025.CodeFixes;

/// <summary>What the fixes have in common: one diagnostic or all of a document are fixed by the same edit.</summary>
public abstract class PlanCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey!, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var choice in Choices(Place(root!, diagnostic), diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        choice.Title.ToString(null),
                        token => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), choice.Key, token),
                        choice.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>What is offered. The same key is the same choice at every place. Editors ask for titles in no culture but their own.</summary>
    private protected abstract IEnumerable<(MessageText Title, string Key)> Choices(SyntaxNode place, Diagnostic diagnostic);

    /// <summary>Makes the edit of a choice; leaves alone what has no such choice.</summary>
    private protected abstract void Apply(SyntaxEditor editor, SyntaxNode place, Diagnostic diagnostic, string key);

    private async Task<Document> ApplyAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);

        // Inner places first: an edit around them must find them changed, not gone. Otherwise in the order of the text.
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.End).ThenByDescending(d => d.Location.SourceSpan.Start))
        {
            Apply(editor, Place(editor.OriginalRoot, diagnostic), diagnostic, key);
        }

        return editor.GetChangedDocument();
    }

    private static SyntaxNode Place(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
}
