using System.Collections.Immutable;

namespace Plan2025.Analyzers.Library;

/// <summary>A member of an enum of the library.</summary>
/// <param name="planEnum">The enum, as an expression.</param>
/// <param name="name">Its name.</param>
/// <param name="value">Its value.</param>
/// <param name="spellings">Other spellings that parse as this member.</param>
/// <param name="hasUnresolvedLacuna">Whether the text of this task has a lacuna that is not resolved.</param>
internal sealed class PlanMember(string planEnum, string name, long value, ImmutableArray<string> spellings, bool hasUnresolvedLacuna)
{
    public string Name => name;

    public long Value => value;

    public ImmutableArray<string> Spellings => spellings;

    public bool HasUnresolvedLacuna => hasUnresolvedLacuna;

    /// <summary>The member as messages show it: <c>TaskId.T045</c>.</summary>
    public string DisplayName => planEnum.Substring(planEnum.LastIndexOf('.') + 1) + "." + name;

    /// <summary>The fully qualified member, which is right in any code.</summary>
    public string Expression => planEnum + "." + name;
}
