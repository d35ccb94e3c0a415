using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plan2025.Analyzers.Traceability.Bindings;

/// <summary>
/// Attributes that are written on one thing and belong to another: <c>[property: …]</c> and <c>[field: …]</c> on a parameter of a record, <c>[field: …]</c> on a
/// property, <c>[field: …]</c> and <c>[method: …]</c> on an event, <c>[method: …]</c> on a type with a primary constructor. The compiler's index of attributes
/// finds all others.
/// </summary>
internal static class TargetedAttributes
{
    /// <summary>The lists of a file that may be such. Bodies, which are most of a file, are not searched.</summary>
    public static IEnumerable<AttributeListSyntax> Find(SyntaxTree tree, CancellationToken cancel) =>
        tree.GetRoot(cancel)
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .SelectMany(static node => node switch
            {
                PropertyDeclarationSyntax property => With(property.AttributeLists, "field"),
                EventFieldDeclarationSyntax field => With(field.AttributeLists, "field", "method"),
                ParameterListSyntax { Parent: TypeDeclarationSyntax } list => list.Parameters.SelectMany(p => With(p.AttributeLists, "property", "field")),
                TypeDeclarationSyntax type => With(type.AttributeLists, "method"),
                _ => [],
            });

    /// <summary>The bindings of a list.</summary>
    public static IEnumerable<SourceBinding> Read(AttributeListSyntax list, SemanticModel model, CancellationToken cancel)
    {
        var symbols = Targets(list.Parent!, model, cancel).ToArray();
        return list.Attributes
            .Select(a => BindingAttribute.Read(a, model, cancel))
            .OfType<BindingAttribute>()
            .SelectMany(a => symbols.Select(s => SourceBinding.Create(a, s, list.Parent!)));
    }

    private static IEnumerable<AttributeListSyntax> With(SyntaxList<AttributeListSyntax> lists, params string[] targets) =>
        lists.Where(list => list.Target is { } target && targets.Contains(target.Identifier.ValueText));

    /// <summary>The properties, events or types that the bindings are shown with.</summary>
    private static IEnumerable<ISymbol> Targets(SyntaxNode owner, SemanticModel model, CancellationToken cancel) => owner switch
    {
        EventFieldDeclarationSyntax field => field.Declaration.Variables.Select(v => model.GetDeclaredSymbol(v, cancel)).OfType<ISymbol>(),
        ParameterSyntax => model.GetDeclaredSymbol(owner, cancel) is IParameterSymbol { ContainingSymbol.ContainingType: { } type } parameter
            ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().Take(1)
            : [],
        _ => model.GetDeclaredSymbol(owner, cancel) is { } symbol ? [symbol] : [],
    };
}
