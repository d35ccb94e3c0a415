using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plan2025.Analyzers.Traceability.Bindings;

/// <summary>Attributes that stand on one thing and belong to another: <c>[property: …]</c> on a parameter of a record, <c>[field: …]</c> on a property.</summary>
internal static class TargetedAttributes
{
    /// <summary>The lists of a file that may be such; others are found by the compiler's own index of attributes.</summary>
    /// <remarks>Goes down to members and no further: what stands in bodies is most of a file.</remarks>
    public static IEnumerable<AttributeListSyntax> Find(SyntaxTree tree, CancellationToken cancel) =>
        tree.GetRoot(cancel)
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .SelectMany(static node => node switch
            {
                BasePropertyDeclarationSyntax property => property.AttributeLists,
                ParameterListSyntax { Parent: TypeDeclarationSyntax } list => list.Parameters.SelectMany(p => p.AttributeLists),
                _ => Enumerable.Empty<AttributeListSyntax>(),
            })
            .Where(static list => list.Target is { } target
                && (target.Identifier.IsKind(SyntaxKind.FieldKeyword) || target.Identifier.ValueText is "property" or "field"));

    /// <summary>The bindings of a list.</summary>
    public static IEnumerable<SourceBinding> Read(AttributeListSyntax list, SemanticModel model, CancellationToken cancel)
    {
        foreach (var symbol in TargetsOf(list, model, cancel))
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.ApplicationSyntaxReference is { } reference
                    && reference.SyntaxTree == list.SyntaxTree
                    && list.Span.Contains(reference.Span)
                    && AttributeReader.KindOf(attribute) is { } kind
                    && AttributeReader.Read(attribute, kind, symbol, list.Parent!) is { } binding)
                {
                    yield return binding;
                }
            }
        }
    }

    private static IEnumerable<ISymbol> TargetsOf(AttributeListSyntax list, SemanticModel model, CancellationToken cancel)
    {
        var owner = model.GetDeclaredSymbol(list.Parent!, cancel);
        var property = owner is IParameterSymbol { ContainingSymbol: IMethodSymbol { ContainingType: { } type } } parameter
            ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : owner as IPropertySymbol;
        if (property is null)
        {
            yield break;
        }

        yield return property;
        foreach (var field in property.ContainingType.GetMembers().OfType<IFieldSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            {
                yield return field;
            }
        }
    }
}
