using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Library;

/// <summary>The attributes that say of a string in users' code which enum it names a member of.</summary>
internal sealed class MarkSymbols(
    PlanSymbols plan, INamedTypeSymbol? taskMark, INamedTypeSymbol? agencyMark, INamedTypeSymbol taskId, INamedTypeSymbol? agency)
{
    private const string TaskSyntax = "Plan2025.TaskId";
    private const string AgencySyntax = "Plan2025.AgencyName";

    private readonly ConcurrentDictionary<ISymbol, PlanEnum?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The enum that a parameter, property or field is marked with.</summary>
    public PlanEnum? Of(ISymbol symbol) => _known.GetOrAdd(symbol.OriginalDefinition, s => Find(s.GetAttributes()));

    /// <summary>The enum that what a method returns is marked with. The mark of a property is that of its getter.</summary>
    public PlanEnum? OfReturn(IMethodSymbol method) =>
        method.AssociatedSymbol is IPropertySymbol property
            ? method.MethodKind == MethodKind.PropertyGet ? Of(property) : null
            : _known.GetOrAdd(method.OriginalDefinition, m => Find(((IMethodSymbol)m).GetReturnTypeAttributes()));

    private PlanEnum? Find(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, taskMark))
            {
                return plan.EnumOf(taskId);
            }

            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, agencyMark))
            {
                return plan.EnumOf(agency);
            }

            // By name: frameworks that don't have it, have it from users' own code.
            if (attribute.AttributeClass is { Name: "StringSyntaxAttribute" }
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string syntax })
            {
                return syntax == TaskSyntax ? plan.EnumOf(taskId) : syntax == AgencySyntax ? plan.EnumOf(agency) : null;
            }
        }

        return null;
    }
}
