using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Library;

/// <summary>The library as a compilation sees it. All that the rules know about the plan is read from it.</summary>
internal sealed class PlanSymbols
{
    private const string Namespace = "Plan2025.";

    /// <summary>Shared by all rules; an empty box where the library is not referenced.</summary>
    private static readonly ConditionalWeakTable<Compilation, StrongBox<PlanSymbols?>> s_cache = new();

    private readonly ConcurrentDictionary<ITypeSymbol, PlanEnum?> _enums = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, PlanRecord?> _records = new(SymbolEqualityComparer.Default);
    private readonly IAssemblySymbol _library;
    private readonly INamedTypeSymbol _recordInterface;
    private readonly INamedTypeSymbol? _plan;

    private PlanSymbols(Compilation compilation, INamedTypeSymbol taskId, INamedTypeSymbol recordInterface)
    {
        _library = taskId.ContainingAssembly;
        _recordInterface = recordInterface;
        _plan = Type("Plan");
        TaskId = taskId;
        Marks = new MarkSymbols(this, Type("PlanTaskIdAttribute"), Type("PlanAgencyNameAttribute"), taskId, Type("Agency"));
        Spellings = Type("PlanSpellingsAttribute");
        UnresolvedLacuna = Type("UnresolvedLacunaAttribute");
        TaskSet = Type("TaskSet");
        Enum = compilation.GetSpecialType(SpecialType.System_Enum);
    }

    public IAssemblySymbol Library => _library;

    public INamedTypeSymbol TaskId { get; }

    /// <summary>The members of <see cref="TaskId"/>.</summary>
    public PlanEnum TaskIds => EnumOf(TaskId)!;

    /// <summary>The attributes with which users mark their own strings.</summary>
    public MarkSymbols Marks { get; }

    public INamedTypeSymbol? Spellings { get; }

    public INamedTypeSymbol? UnresolvedLacuna { get; }

    public INamedTypeSymbol? TaskSet { get; }

    /// <summary><see cref="System.Enum"/>.</summary>
    public INamedTypeSymbol Enum { get; }

    /// <summary>The library that a compilation references; null where there is none, and in the library itself.</summary>
    public static PlanSymbols? Find(Compilation compilation) =>
        s_cache.GetValue(compilation, static c => new StrongBox<PlanSymbols?>(Create(c))).Value;

    /// <summary>The plan enum that a type is, or is the nullable form of.</summary>
    public PlanEnum? EnumOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } && IsOfLibrary(type)
            ? _enums.GetOrAdd(type, t => PlanEnum.Create((INamedTypeSymbol)t, this))
            : null;
    }

    /// <summary>The record, such as PlanTask, that a type is.</summary>
    public PlanRecord? RecordOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct } && IsOfLibrary(type)
            ? _records.GetOrAdd(type, CreateRecord)
            : null;

    public bool IsOfLibrary(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _library);

    /// <summary>A type of the library; null where it has none of this name.</summary>
    public INamedTypeSymbol? Type(string name) => _library.GetTypeByMetadataName(Namespace + name);

    private static PlanSymbols? Create(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Namespace + "TaskId") is { TypeKind: TypeKind.Enum } taskId
        && !SymbolEqualityComparer.Default.Equals(taskId.ContainingAssembly, compilation.Assembly)
        && taskId.ContainingAssembly.GetTypeByMetadataName(Namespace + "IPlanRecord`1") is { } recordInterface
        && new PlanSymbols(compilation, taskId, recordInterface) is var plan
        && plan.EnumOf(taskId) is not null
            ? plan
            : null;

    private PlanRecord? CreateRecord(ITypeSymbol type)
    {
        var contract = type.AllInterfaces.FirstOrDefault(
            i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, _recordInterface));
        if (contract is null || EnumOf(contract.TypeArguments[0]) is not { } planEnum)
        {
            return null;
        }

        var property = _plan?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(
            p => p.IsStatic
                && p.Type.AllInterfaces.Any(i => i.Name == "IReadOnlyList" && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type)));
        return new PlanRecord(planEnum, property);
    }
}
