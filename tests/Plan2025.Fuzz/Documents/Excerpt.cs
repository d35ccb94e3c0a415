using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Fuzz.Documents;

/// <summary>
/// Cuts a small valid plan out of a large one: some tasks, and what they use, numbered anew. A mutant of an excerpt is
/// judged and compiled in a fraction of the time, and nothing that can go wrong in the whole is absent.
/// </summary>
internal static class Excerpt
{
    /// <summary>The plan with every task whose number leaves the remainder when divided.</summary>
    public static string Of(string json, int divisor, int remainder)
    {
        var plan = new MutablePlan(json);
        foreach (var task in plan.Entries("tasks").Where(task => task["number"]!.GetValue<int>() % divisor != remainder).ToArray())
        {
            task.Parent!.AsArray().Remove(task);
        }

        RemoveWhere(plan.Entries("sections"), section => section["tasks"]!.AsArray().Count == 0);
        RemoveWhere(plan.Entries("chapters"), chapter => (chapter["sections"] ?? chapter["tasks"])!.AsArray().Count == 0);

        var tasks = plan.Entries("tasks");
        KeepUsed(plan, "agencies", tasks.SelectMany(t => t["responsibility"]!["agencies"]!.AsArray()).Append(plan.Root!["plan"]!["issuer"]));
        KeepUsed(plan, "agencyKinds", plan.Entries("agencies").Select(agency => agency["kind"]));
        KeepUsed(plan, "instruments", tasks.SelectMany(t => t["mentions"]!.AsArray()).Select(mention => mention!["instrument"]));
        KeepUsed(plan, "instrumentKinds", plan.Entries("instruments").Select(instrument => instrument["kind"]));
        plan.Root["errata"] = new JsonArray();
        plan.Renumber();
        return plan.ToJson(isIndented: true);
    }

    private static void KeepUsed(MutablePlan plan, string list, IEnumerable<JsonNode?> used)
    {
        var ids = used.Select(id => id!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        RemoveWhere(plan.Entries(list), entry => !ids.Contains(entry["id"]!.GetValue<string>()));
    }

    private static void RemoveWhere(IEnumerable<JsonObject> entries, Func<JsonObject, bool> isRemoved)
    {
        foreach (var entry in entries.Where(isRemoved).ToArray())
        {
            entry.Parent!.AsArray().Remove(entry);
        }
    }
}
