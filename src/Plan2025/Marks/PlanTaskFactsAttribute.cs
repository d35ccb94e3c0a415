using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>Where a task stands in the plan and who is responsible for it. Written by the generator from the data, and read by the rules of the package.</summary>
[AttributeUsage(AttributeTargets.Field)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanTaskFactsAttribute : Attribute
{
    private readonly Agency[] _agencies;

    /// <summary>States the facts of a task.</summary>
    /// <param name="chapter">Its chapter.</param>
    /// <param name="agencies">The agencies that are responsible, the lead first.</param>
    public PlanTaskFactsAttribute(Chapter chapter, params Agency[] agencies)
    {
        Chapter = chapter;
        _agencies = agencies ?? throw new ArgumentNullException(nameof(agencies));
    }

    /// <summary>The task's chapter.</summary>
    public Chapter Chapter { get; }

    /// <summary>The agencies that are responsible, the lead first.</summary>
    public ReadOnlySpan<Agency> Agencies => _agencies;

    /// <summary>The task's section; 0 where the chapter has none.</summary>
    public Section Section { get; set; }
}
