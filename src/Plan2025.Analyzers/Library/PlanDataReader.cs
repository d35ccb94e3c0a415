using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Library;

/// <summary>Reads the plan of the library that a compilation references.</summary>
internal static class PlanDataReader
{
    /// <summary>The compiler keeps the symbol of a referenced assembly as long as the references stay the same.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, PlanData> s_cache = new();

    /// <summary>The plan; null where the library is not referenced.</summary>
    public static PlanData? Read(Compilation compilation) =>
        PlanSymbols.Find(compilation) is { } plan ? Read(plan) : null;

    public static PlanData Read(PlanSymbols plan) => s_cache.GetValue(plan.Library, _ => Create(plan));

    private static PlanData Create(PlanSymbols plan)
    {
        var wordings = Constants(plan.Type("TaskWording"))
            .SelectMany(f => Pins.Read(f.ConstantValue as string ?? "").Take(1).Select(p => (p.Task, Wording: new Wording(f.Name, p.Hash, ChangeSince(f)))))
            .ToLookup(p => p.Task, p => p.Wording);
        var facts = Facts(plan);
        var tasks = plan.TaskIds.Members.Select((m, i) => new TaskData(m, i < facts.Length ? facts[i] : [], wordings[m.Name].ToArray()));
        return new PlanData(plan.TaskIds, tasks.ToArray())
        {
            KnownTasks = [.. Constants(plan.Type("KnownTasks")).Select(f => new KeyValuePair<string, int>(f.Name, Convert.ToInt32(f.ConstantValue, CultureInfo.InvariantCulture)))],
            Agencies = Members(plan, "Agency"),
            Chapters = Members(plan, "Chapter"),
            Sections = Members(plan, "Section"),
        };
    }

    private static ImmutableArray<PlanMember> Members(PlanSymbols plan, string type) => plan.EnumOf(plan.Type(type))?.Members ?? ImmutableArray<PlanMember>.Empty;

    /// <summary>For each task the numbers of its chapter, its section and its agencies; nothing in a library that does not say.</summary>
    private static int[][] Facts(PlanSymbols plan)
    {
        var type = plan.Type("PlanTaskFactsAttribute");
        var attribute = plan.Library.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, type));
        return attribute?.ConstructorArguments.FirstOrDefault().Value is string facts
            ? [.. facts.Split(';').Select(row => row.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray())]
            : [];
    }

    private static string? ChangeSince(IFieldSymbol wording) =>
        wording.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == nameof(ObsoleteAttribute)) is { } obsolete
            ? obsolete.ConstructorArguments.FirstOrDefault().Value as string ?? ""
            : null;

    private static IEnumerable<IFieldSymbol> Constants(INamedTypeSymbol? type) =>
        (type?.GetMembers() ?? ImmutableArray<ISymbol>.Empty).OfType<IFieldSymbol>().Where(f => f.HasConstantValue);
}
