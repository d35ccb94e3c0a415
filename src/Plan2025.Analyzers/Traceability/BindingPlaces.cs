using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Library;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>Finds the code or the text behind a row of the table.</summary>
internal sealed class BindingPlaces(Compilation compilation, AnalyzerOptions options, PlanData plan, string root, CancellationToken cancel)
{
    /// <summary>The task in the attribute, or as near as it can be told; null where the file is none of this compilation.</summary>
    public Location? Of(BindingRow row)
    {
        if (compilation.SyntaxTrees.FirstOrDefault(t => RepositoryPath.Create(t.FilePath, root) == row.File) is { } tree)
        {
            var text = tree.GetText(cancel);
            return row.Line > text.Lines.Count
                ? null
                : Location.Create(tree, Attribute(tree.GetRoot(cancel), text.Lines[row.Line - 1].Span, row) ?? text.Lines[row.Line - 1].Span);
        }

        if (options.AdditionalFiles.FirstOrDefault(f => RepositoryPath.Create(f.Path, root) == row.File) is { } file
            && file.GetText(cancel) is { } lines
            && row.Line <= lines.Lines.Count)
        {
            var span = lines.Lines[row.Line - 1].Span;
            return Location.Create(file.Path, span, lines.Lines.GetLinePositionSpan(span));
        }

        return null;
    }

    private TextSpan? Attribute(SyntaxNode root, TextSpan line, BindingRow row)
    {
        var name = plan.Task(row.Task)!.Name;
        var meaning = plan.KnownTasks.FirstOrDefault(t => t.Number == row.Task)?.Name;
        var attributes = root.DescendantNodes(n => n.FullSpan.IntersectsWith(line))
            .OfType<AttributeSyntax>()
            .Where(a => line.Contains(a.SpanStart))
            .OrderByDescending(a => a.Name.ToString().Contains(row.Kind.ToString()))
            .ToArray();
        foreach (var attribute in attributes)
        {
            var member = attribute.DescendantNodes().OfType<ExpressionSyntax>().FirstOrDefault(e => LastName(e) is { } last && (last == name || last == meaning));
            if (member is not null)
            {
                return member.Span;
            }
        }

        return attributes.FirstOrDefault()?.Span;
    }

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
