using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>What a member of the plan's enums may be called beside its own name. Written by the generator from the data that parsing uses, and read by the rules of the package.</summary>
[AttributeUsage(AttributeTargets.Field)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanSpellingsAttribute : Attribute
{
    private readonly string[] _spellings;

    /// <summary>Lists the spellings.</summary>
    /// <param name="spellings">All that can be parsed as the member, except its own name.</param>
    public PlanSpellingsAttribute(params string[] spellings) =>
        _spellings = spellings ?? throw new ArgumentNullException(nameof(spellings));

    /// <summary>All that can be parsed as the member, except its own name.</summary>
    public ReadOnlySpan<string> Spellings => _spellings;
}
