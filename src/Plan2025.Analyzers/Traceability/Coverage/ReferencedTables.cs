using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Plan2025.Analyzers.Symbols;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>The bindings that a referenced assembly carries.</summary>
internal sealed record ReferencedTable(string Assembly, EquatableArray<BindingRow> Rows);

/// <summary>Reads the tables of the assemblies that a compilation references.</summary>
internal static class ReferencedTables
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<ReferencedTable?>> s_known = new();

    public static EquatableArray<ReferencedTable> Read(Compilation compilation)
    {
        if (PlanSymbols.Find(compilation) is not { } plan)
        {
            return EquatableArray<ReferencedTable>.Empty;
        }

        var tables = new List<ReferencedTable>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (s_known.GetValue(assembly, a => new StrongBox<ReferencedTable?>(Read(a, plan))).Value is { } table)
            {
                tables.Add(table);
            }
        }

        return tables.OrderBy(t => t.Assembly, StringComparer.Ordinal).ToArray();
    }

    /// <summary>The table that the generator has written into the compilation itself.</summary>
    public static ReferencedTable? Own(Compilation compilation) => TableOf(compilation.Assembly);

    private static ReferencedTable? Read(IAssemblySymbol assembly, PlanSymbols plan)
    {
        // Most assemblies are the framework's: their attributes need not be looked at.
        if (!assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == plan.Library.Name)))
        {
            return null;
        }

        return TableOf(assembly);
    }

    private static ReferencedTable? TableOf(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == "Plan2025.TaskBindingTableAttribute"
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is BindingTable.Format
                && attribute.ConstructorArguments[1].Value is string rows)
            {
                return new ReferencedTable(assembly.Name, BindingTable.Read(rows).ToArray());
            }
        }

        return null;
    }
}
