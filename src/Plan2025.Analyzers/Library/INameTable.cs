using System.Collections.Generic;

namespace Plan2025.Analyzers.Library;

/// <summary>What parses as a member of an enum, and what was probably meant by anything else.</summary>
internal interface INameTable
{
    /// <summary>The member that a text parses as; null where it does not parse.</summary>
    PlanMember? Find(string text);

    /// <summary>The texts that were probably meant, one for each member, the most probable first.</summary>
    IEnumerable<Suggestion> Suggest(string text);
}

/// <summary>A text that was probably meant.</summary>
internal readonly struct Suggestion(PlanMember member, string text)
{
    public PlanMember Member { get; } = member;

    public string Text { get; } = text;
}
