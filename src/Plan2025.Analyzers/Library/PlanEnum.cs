using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Library;

/// <summary>An enum of the library, with its members and what can be parsed as one.</summary>
internal sealed class PlanEnum
{
    private readonly Dictionary<long, PlanMember> _byValue;
    private readonly Lazy<INameTable> _names;

    private PlanEnum(INamedTypeSymbol type, ImmutableArray<PlanMember> members, bool isTaskId)
    {
        Type = type;
        Members = members;
        IsTaskId = isTaskId;
        _byValue = members.ToDictionary(m => m.Value);
        _names = new Lazy<INameTable>(() => isTaskId ? new TaskNames(members) : new SpelledNames(members));
    }

    public INamedTypeSymbol Type { get; }

    public string Name => Type.Name;

    /// <summary>The members, in the order of their values.</summary>
    public ImmutableArray<PlanMember> Members { get; }

    public bool IsTaskId { get; }

    /// <summary>What the library's parsing knows.</summary>
    public INameTable Names => _names.Value;

    public static PlanEnum? Create(INamedTypeSymbol type, PlanSymbols plan)
    {
        var members = ImmutableArray.CreateBuilder<PlanMember>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.HasConstantValue && Constant.TryGetInteger(field.ConstantValue, out var value))
            {
                members.Add(CreateMember(field, value, plan));
            }
        }

        members.Sort((a, b) => a.Value.CompareTo(b.Value));

        // Two names of one value, or none at all: not an enum that the generator writes, so nothing is said about it.
        return members.Count > 0 && members.Select(m => m.Value).Distinct().Count() == members.Count
            ? new PlanEnum(type, members.ToImmutable(), SymbolEqualityComparer.Default.Equals(type, plan.TaskId))
            : null;
    }

    public PlanMember? Find(long value) => _byValue.TryGetValue(value, out var member) ? member : null;

    /// <summary>The members next to a value, the nearest first.</summary>
    public IEnumerable<PlanMember> NearestTo(long value) =>
        Members.OrderBy(m => Math.Abs((double)m.Value - value)).ThenBy(m => m.Value);

    /// <summary>The values that there are, for messages: <c>1 to 118</c>.</summary>
    public string Range =>
        FormattableString.Invariant($"{Members[0].Value} to {Members[Members.Length - 1].Value}");

    private static PlanMember CreateMember(IFieldSymbol field, long value, PlanSymbols plan)
    {
        var spellings = ImmutableArray<string>.Empty;
        var hasUnresolvedLacuna = false;
        foreach (var attribute in field.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, plan.UnresolvedLacuna))
            {
                hasUnresolvedLacuna = true;
            }
            else if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, plan.Spellings)
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } list)
            {
                spellings = list.Values.Select(v => v.Value).OfType<string>().ToImmutableArray();
            }
        }

        return new PlanMember(field, value, spellings, hasUnresolvedLacuna);
    }
}
