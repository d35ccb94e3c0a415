using System;
using System.Collections.Frozen;
using System.Linq;

/// <summary>The same with an array of records in C#, and frozen dictionaries over it.</summary>
internal static class FrozenFirstUse
{
    public static int Run()
    {
        var byId = Records.Tasks.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        var byLead = Records.Tasks.GroupBy(t => t.Lead).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var task = byId["T045"];
        return task.Text.Length + byLead[task.Lead].Sum(t => t.Number);
    }
}

/// <summary>A task in one language only, which favours this side of the comparison.</summary>
internal sealed record TaskRecord(string Id, int Number, string Text, string Lead);
