using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Library;

/// <summary>A record type of the library, such as PlanTask.</summary>
/// <param name="id">The enum that identifies it.</param>
/// <param name="collection">The property of Plan that has all of them.</param>
internal sealed class PlanRecord(PlanEnum id, IPropertySymbol? collection)
{
    /// <summary>The property that is the number as an integer, by which users compare.</summary>
    public const string NumberProperty = "Number";

    /// <summary>The property that is the member.</summary>
    public const string IdProperty = "Id";

    public PlanEnum Id { get; } = id;

    /// <summary>The record of a member as an expression, fully qualified; null where the library has no such collection.</summary>
    public string? ExpressionOf(PlanMember member) => collection is null
        ? null
        : $"{collection.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{collection.Name}[{member.Expression}]";
}
