using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Bindings;

/// <summary>A binding attribute, without symbols, so that it can stay in a pipeline.</summary>
/// <param name="Kind">The kind of binding.</param>
/// <param name="Tasks">The numbers of the tasks, each once.</param>
/// <param name="Text">The wordings that it is pinned to, as written.</param>
/// <param name="Reason">The reason, or an empty string.</param>
/// <param name="Member">The code that is bound; empty for an assembly.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The line of the attribute, from 1.</param>
/// <param name="EndLine">The last line of the code.</param>
internal sealed record SourceBinding(
    BindingKind Kind,
    EquatableArray<int> Tasks,
    string Text,
    string Reason,
    string Member,
    string Path,
    int Line,
    int EndLine)
{
    private static readonly SymbolDisplayFormat s_memberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <param name="attribute">The attribute.</param>
    /// <param name="symbol">What it is applied to.</param>
    /// <param name="target">The code that is bound.</param>
    public static SourceBinding Create(BindingAttribute attribute, ISymbol symbol, SyntaxNode target)
    {
        var span = attribute.Syntax.SyntaxTree.GetLineSpan(attribute.Syntax.Span);
        var end = symbol is IAssemblySymbol ? span : target.SyntaxTree.GetLineSpan(target.Span);
        return new SourceBinding(
            attribute.Kind,
            attribute.Tasks.Select(t => t.Number).Distinct().ToArray(),
            attribute.Text?.ConstantValue.Value as string ?? "",
            attribute.Reason,
            symbol is IAssemblySymbol ? "" : symbol.ToDisplayString(s_memberFormat),
            span.Path,
            span.StartLinePosition.Line + 1,
            Math.Max(span.StartLinePosition.Line, end.EndLinePosition.Line) + 1);
    }
}
