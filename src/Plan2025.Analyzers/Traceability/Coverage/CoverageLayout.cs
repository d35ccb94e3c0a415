using System.Linq;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>Input to models of the two outputs.</summary>
internal static class CoverageLayout
{
    /// <summary>What <c>PlanCoverage</c> shows; null where nothing is bound and nobody asks.</summary>
    public static CoverageModel? Coverage(CoverageInput input)
    {
        var own = input.OwnRows();
        return IsWritten(input, own.Length)
            ? new CoverageModel(input.Sources.Options.Namespace, input.Plan.WordCount, input.Merge(own), input.Required())
            : null;
    }

    /// <summary>What goes to other assemblies and reports; null where there is nothing to tell.</summary>
    public static TableModel? Table(CoverageInput input)
    {
        var own = input.OwnRows();
        return IsWritten(input, own.Length)
            ? new TableModel(own, string.Join(" | ", Terms(input.Sources.Requirements)), input.Required())
            : null;
    }

    private static bool IsWritten(CoverageInput input, int ownCount) =>
        input.Sources.Options.IsWanted ?? (ownCount > 0 || input.Sources.Requirements.Count > 0);

    private static string[] Terms(EquatableArray<string> expressions) =>
        expressions.Count < 2 ? [.. expressions] : [.. expressions.Select(e => "(" + e + ")")];
}
