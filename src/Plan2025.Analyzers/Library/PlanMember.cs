using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Library;

/// <summary>A member of a plan enum.</summary>
/// <param name="symbol">The member itself.</param>
/// <param name="value">Its value.</param>
/// <param name="spellings">What it may be called beside its name.</param>
/// <param name="hasUnresolvedLacuna">Whether its text has a hole that nobody can fill.</param>
internal sealed class PlanMember(IFieldSymbol symbol, long value, ImmutableArray<string> spellings, bool hasUnresolvedLacuna)
{
    public string Name => symbol.Name;

    public long Value => value;

    public ImmutableArray<string> Spellings => spellings;

    public bool HasUnresolvedLacuna => hasUnresolvedLacuna;

    /// <summary>The member as a person reads it: <c>TaskId.T045</c>.</summary>
    public string DisplayName => symbol.ContainingType.Name + "." + symbol.Name;

    /// <summary>The member as an expression that is right anywhere.</summary>
    public string Expression => symbol.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + symbol.Name;
}
