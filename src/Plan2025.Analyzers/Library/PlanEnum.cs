using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Library;

/// <summary>An enum of the library, without symbols, so that it can outlive a compilation.</summary>
internal sealed class PlanEnum
{
    private readonly Dictionary<long, PlanMember> _byValue;
    private readonly Lazy<INameTable> _names;

    private PlanEnum(string name, ImmutableArray<PlanMember> members, bool isTaskId)
    {
        Name = name;
        Members = members;
        IsTaskId = isTaskId;
        _byValue = members.ToDictionary(m => m.Value);
        _names = new Lazy<INameTable>(() => isTaskId ? new TaskNames(members) : new SpelledNames(members));
    }

    public string Name { get; }

    /// <summary>The members, in the order of their values.</summary>
    public ImmutableArray<PlanMember> Members { get; }

    public bool IsTaskId { get; }

    /// <summary>What the library parses as a member.</summary>
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

        // The generator writes no enum without members, or with two members of one value.
        return members.Count > 0 && members.Select(m => m.Value).Distinct().Count() == members.Count
            ? new PlanEnum(type.Name, members.ToImmutable(), SymbolEqualityComparer.Default.Equals(type, plan.TaskId))
            : null;
    }

    public PlanMember? Find(long value) => _byValue.TryGetValue(value, out var member) ? member : null;

    /// <summary>All members, those with the nearest values first.</summary>
    public IEnumerable<PlanMember> NearestTo(long value) =>
        Members.OrderBy(m => Math.Abs((double)m.Value - value)).ThenBy(m => m.Value);

    /// <summary>The range of values, for messages: <c>1 to 118</c>.</summary>
    public MessageText Range => new("{0} to {1}", "{0} 到 {1}", Members[0].Value, Members[Members.Length - 1].Value);

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

        return new PlanMember(
            field.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), field.Name, value, spellings, hasUnresolvedLacuna);
    }
}
