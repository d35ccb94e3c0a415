using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Traceability;

/// <summary>The wording of a task that a binding is pinned to.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="Hash">The hash of the wording.</param>
internal sealed record Pin(string Task, string Hash)
{
    public override string ToString() => Task + "@" + Hash;
}

/// <summary>Reads pins as the constants of <c>TaskWording</c> write them: <c>T045@9f86d081884c;T072@…;</c>.</summary>
internal static class Pins
{
    /// <summary>The pins in a text. A part of any other form pins nothing.</summary>
    public static IEnumerable<Pin> Read(string text) =>
        from part in text.Split([';'], StringSplitOptions.RemoveEmptyEntries)
        let at = part.IndexOf('@')
        where at > 0 && at < part.Length - 1
        select new Pin(part.Substring(0, at), part.Substring(at + 1));

    /// <summary>The hash for one task; empty if it is not pinned.</summary>
    public static string HashOf(string text, string task) => Read(text).FirstOrDefault(p => p.Task == task)?.Hash ?? "";

    /// <summary>What a binding to an earlier wording is told, as the end of a message.</summary>
    /// <param name="change">What the plan says about the change; null or empty where it has no such wording.</param>
    /// <param name="current">The hash of the current wording.</param>
    public static MessageText Change(string? change, string current) => change is { Length: > 0 }
        ? new(". {0}", "。变更说明（英文）：{0}", change) { Traditional = "。變更說明（英文）：{0}" }
        : new("; the current one is @{0}", "；当前措辞为 @{0}", current) { Traditional = "；目前措辭為 @{0}" };
}
