using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Plan2025.Analyzers.Library;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>The bindings that an assembly records.</summary>
internal sealed record RecordedBindings(string Assembly, EquatableArray<BindingRow> Rows)
{
    /// <summary>The compiler keeps the symbol of a referenced assembly while the references stay the same.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, RecordedBindings> s_cache = new();

    /// <summary>The bindings of the referenced assemblies that have any, sorted by name.</summary>
    public static EquatableArray<RecordedBindings> OfReferences(Compilation compilation) =>
        PlanSymbols.Find(compilation) is { } plan
            ? compilation.SourceModule.ReferencedAssemblySymbols
                .Where(a => References(a, plan.Library.Name))
                .Select(a => s_cache.GetValue(a, Of))
                .Where(b => b.Rows.Count > 0)
                .OrderBy(b => b.Assembly, StringComparer.Ordinal)
                .ToArray()
            : EquatableArray<RecordedBindings>.Empty;

    /// <summary>The bindings of one assembly. Those of the compilation itself are there once the generator has run.</summary>
    public static RecordedBindings Of(IAssemblySymbol assembly) => new(assembly.Name, assembly.GetAttributes().Select(Read).OfType<BindingRow>().ToArray());

    /// <summary>Most assemblies are the framework's: their attributes need not be read.</summary>
    private static bool References(IAssemblySymbol assembly, string library) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == library));

    private static BindingRow? Read(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "RecordedBindingAttribute", ContainingNamespace: { Name: "Plan2025", ContainingNamespace.IsGlobalNamespace: true } }
        && attribute.ConstructorArguments.Select(a => a.Kind == TypedConstantKind.Array ? null : a.Value).ToArray() is { Length: 8 } values
        && values[0] is int task && values[1] is int kind && values[3] is int line && values[4] is int endLine
            ? BindingRow.Read(task, kind, values[2] as string, line, endLine, values[5] as string, values[6] as string, values[7] as string)
            : null;
}
