using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>What <c>PlanCoverage</c> is written from.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="WordCount">How many words a set of tasks has.</param>
/// <param name="Bindings">All bindings, those of referenced assemblies included, in plan order.</param>
/// <param name="Required">The numbers of the tasks that are required.</param>
internal sealed record CoverageModel(
    string Namespace, int WordCount, EquatableArray<MergedBinding> Bindings, EquatableArray<int> Required);

/// <summary>What the assembly carries to others.</summary>
/// <param name="Rows">Its own bindings.</param>
/// <param name="Requirement">What it requires, as written.</param>
/// <param name="Required">The numbers of the tasks that are required.</param>
internal sealed record TableModel(EquatableArray<BindingRow> Rows, string Requirement, EquatableArray<int> Required);
