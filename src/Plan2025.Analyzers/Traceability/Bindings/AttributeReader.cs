using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Bindings;

/// <summary>Reads what a binding attribute says.</summary>
internal static class AttributeReader
{
    private static readonly SymbolDisplayFormat s_memberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>What an attribute binds, or null where it is none of ours.</summary>
    public static BindingKind? KindOf(AttributeData attribute) =>
        attribute.AttributeClass is { } type && BindingAttributes.Kinds.TryGetValue(type.ToDisplayString(), out var kind) ? kind : null;

    /// <summary>The binding of an attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="kind">What it binds.</param>
    /// <param name="symbol">What it stands on.</param>
    /// <param name="target">The code that is bound.</param>
    public static SourceBinding? Read(AttributeData attribute, BindingKind kind, ISymbol symbol, SyntaxNode target)
    {
        if (attribute.ApplicationSyntaxReference is not { } reference)
        {
            return null;
        }

        var place = reference.SyntaxTree.GetLineSpan(reference.Span);
        var end = symbol is IAssemblySymbol ? place : target.SyntaxTree.GetLineSpan(target.Span);
        return new SourceBinding(
            kind,
            Tasks(attribute).Distinct().ToArray(),
            Text(attribute, "Text"),
            Text(attribute, "Reason"),
            symbol is IAssemblySymbol ? "" : symbol.ToDisplayString(s_memberFormat),
            place.Path,
            place.StartLinePosition.Line + 1,
            Math.Max(place.StartLinePosition.Line, end.EndLinePosition.Line) + 1);
    }

    public static IEnumerable<int> Tasks(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            // Wrong code has wrong arguments; the compiler says so.
            if (argument is { Kind: TypedConstantKind.Array, IsNull: false })
            {
                foreach (var value in argument.Values)
                {
                    if (value is { Kind: TypedConstantKind.Enum, Value: not null })
                    {
                        yield return Convert.ToInt32(value.Value, CultureInfo.InvariantCulture);
                    }
                }
            }
        }
    }

    public static string Text(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : "";
}
