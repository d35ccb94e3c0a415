using System.Collections.Generic;

namespace Plan2025.Analyzers.Library;

/// <summary>What can be parsed as a member of an enum, and what somebody probably meant.</summary>
internal interface INameTable
{
    /// <summary>The member that the library parses a text as; null where it parses none.</summary>
    PlanMember? Find(string text);

    /// <summary>The texts that were probably meant, each of another member, the most probable first.</summary>
    IEnumerable<Suggestion> Suggest(string text);
}

/// <summary>A text that was probably meant.</summary>
internal readonly struct Suggestion(PlanMember member, string text)
{
    public PlanMember Member { get; } = member;

    public string Text { get; } = text;
}
