using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>Finds the code or the text of recorded bindings.</summary>
internal sealed class BindingLocations(Compilation compilation, AnalyzerOptions options, string root, CancellationToken cancel)
{
    private readonly ILookup<string, SyntaxTree> _trees = compilation.SyntaxTrees.ToLookup(t => RepositoryPath.Create(t.FilePath, root));
    private readonly ILookup<string, AdditionalText> _files = options.AdditionalFiles.ToLookup(f => RepositoryPath.Create(f.Path, root));

    /// <summary>The task in the attribute, or the line of the binding; null where the file is not in this compilation.</summary>
    public Location? Find(BindingRow row)
    {
        var tree = _trees[row.File].FirstOrDefault();
        var file = _files[row.File].FirstOrDefault();
        if ((tree?.GetText(cancel) ?? file?.GetText(cancel)) is not { } text || row.Line > text.Lines.Count)
        {
            return null;
        }

        var line = text.Lines[row.Line - 1].Span;
        return tree is null
            ? Location.Create(file!.Path, line, text.Lines.GetLinePositionSpan(line))
            : Task(tree, row, line.Start, line.End) ?? Location.Create(tree, line);
    }

#pragma warning disable RS1030 // At the end of a compilation there is no other semantic model, and few findings are located.
    private Location? Task(SyntaxTree tree, BindingRow row, int start, int end)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot(cancel).DescendantNodes(n => n.FullSpan.Start <= end && n.FullSpan.End >= start)
            .OfType<AttributeSyntax>()
            .Where(a => a.SpanStart >= start && a.SpanStart <= end)
            .Select(a => BindingAttribute.Read(a, model, cancel))
            .Where(a => a?.Kind == row.Kind)
            .SelectMany(a => a!.Tasks)
            .Where(t => t.Number == row.Task)
            .Select(t => t.Syntax.GetLocation())
            .FirstOrDefault();
    }
#pragma warning restore RS1030
}
