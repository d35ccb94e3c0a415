using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Library;

/// <summary>Reads the facts of the plan from the library that a compilation references.</summary>
internal static class PlanDataReader
{
    /// <summary>The compiler keeps the symbol of a referenced assembly as long as the references stay the same.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, PlanData> s_known = new();

    /// <summary>The facts, or null where the library is not referenced.</summary>
    public static PlanData? Read(Compilation compilation) =>
        PlanSymbols.Find(compilation) is { } plan ? Read(plan) : null;

    public static PlanData Read(PlanSymbols plan) => s_known.GetValue(plan.Library, _ => Create(plan));

    private static PlanData Create(PlanSymbols plan)
    {
        var wordings = Wordings(Type(plan, "TaskText"));
        var rows = Rows(plan);
        var tasks = new List<TaskData>();
        foreach (var field in plan.TaskId.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).OrderBy(Number))
        {
            var number = Number(field);
            var row = number <= rows.Length ? rows[number - 1] : [];
            tasks.Add(new TaskData(
                number,
                field.Name,
                row.ElementAtOrDefault(0),
                row.ElementAtOrDefault(1),
                row.Skip(2).ToArray(),
                field.GetAttributes().Any(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, plan.UnresolvedLacuna)),
                wordings.TryGetValue(field.Name, out var own) ? own : EquatableArray<Wording>.Empty));
        }

        return new PlanData(
            tasks,
            KnownTasks(Type(plan, "KnownTasks")),
            Names(plan, "Agency"),
            Names(plan, "Chapter"),
            Names(plan, "Section"));
    }

    private static INamedTypeSymbol? Type(PlanSymbols plan, string name) => plan.Library.GetTypeByMetadataName("Plan2025." + name);

    private static EquatableArray<PlanName> Names(PlanSymbols plan, string type) =>
        plan.EnumOf(Type(plan, type)) is { } known
            ? known.Members.Select(m => new PlanName((int)m.Value, m.Name, m.Spellings.ToArray())).ToArray()
            : EquatableArray<PlanName>.Empty;

    private static EquatableArray<PlanName> KnownTasks(INamedTypeSymbol? type) =>
        Constants(type).Select(f => new PlanName(Number(f), f.Name, EquatableArray<string>.Empty)).ToArray();

    /// <summary>For each task the numbers of its chapter, its section and its agencies; nothing in a library that does not say.</summary>
    private static int[][] Rows(PlanSymbols plan)
    {
        var type = Type(plan, "PlanTaskFactsAttribute");
        var mark = plan.Library.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, type));
        return mark?.ConstructorArguments.FirstOrDefault().Value is string facts
            ? [.. facts.Split(';').Select(row => row.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray())]
            : [];
    }

    /// <summary>The wordings of each task by its id, in the order of the constants, which is that of the releases.</summary>
    private static Dictionary<string, EquatableArray<Wording>> Wordings(INamedTypeSymbol? type) =>
        Constants(type)
            .SelectMany(f => Pins.Read(f.ConstantValue as string ?? "").Take(1).Select(p => (
                p.Task,
                Wording: new Wording(f.Name, p.Hash, ChangeOf(f)))))
            .GroupBy(p => p.Task)
            .ToDictionary(g => g.Key, g => (EquatableArray<Wording>)g.Select(p => p.Wording).ToArray());

    private static string? ChangeOf(IFieldSymbol constant) =>
        constant.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "ObsoleteAttribute") is { } mark
            ? mark.ConstructorArguments.FirstOrDefault().Value as string ?? ""
            : null;

    private static IEnumerable<IFieldSymbol> Constants(INamedTypeSymbol? type) =>
        (type?.GetMembers() ?? ImmutableArray<ISymbol>.Empty).OfType<IFieldSymbol>().Where(f => f.HasConstantValue);

    private static int Number(IFieldSymbol field) => Number(field.ConstantValue);

    private static int Number(object? value) => System.Convert.ToInt32(value ?? 0, CultureInfo.InvariantCulture);
}
