using System.Collections.Generic;
using System.Linq;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Library;

/// <summary>A task.</summary>
/// <param name="member">Its id.</param>
/// <param name="facts">The numbers of its chapter, its section (or 0) and its agencies, the lead first.</param>
/// <param name="wordings">The wordings of its text, the current one last; empty in a library that has no constants for them.</param>
internal sealed class TaskData(PlanMember member, IReadOnlyList<int> facts, IReadOnlyList<Wording> wordings)
{
    public int Number => (int)member.Value;

    /// <summary>The id, such as <c>T045</c>.</summary>
    public string Name => member.Name;

    public bool HasUnresolvedLacuna => member.HasUnresolvedLacuna;

    public int Chapter => facts.ElementAtOrDefault(0);

    public int Section => facts.ElementAtOrDefault(1);

    public IEnumerable<int> Agencies => facts.Skip(2);

    public Wording? Current => wordings.Count == 0 ? null : wordings[wordings.Count - 1];

    /// <summary>What changed since the wording that a pin names, as the end of a message; null for the current wording and for an empty pin.</summary>
    public MessageText? ChangeSince(string pin) => pin.Length == 0 || Current?.Hash == pin
        ? null
        : Pins.Change(wordings.FirstOrDefault(w => w.Hash == pin)?.Change, Current?.Hash ?? "");
}

/// <summary>A wording of a task.</summary>
/// <param name="Constant">The constant of <c>TaskWording</c>.</param>
/// <param name="Hash">The hash in it.</param>
/// <param name="Change">What changed since; null in the current wording.</param>
internal sealed record Wording(string Constant, string Hash, string? Change);
