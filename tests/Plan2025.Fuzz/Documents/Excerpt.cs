using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plan2025.Fuzz.Documents;

/// <summary>
/// Cuts a small valid plan out of a large one: some tasks, and what they use, numbered anew. A mutant of an excerpt is
/// judged and compiled in a fraction of the time, and nothing that can go wrong in the whole is absent.
/// </summary>
internal static class Excerpt
{
    private static readonly JsonSerializerOptions s_form = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>The plan with every task whose number leaves the remainder when divided.</summary>
    public static string Of(string json, int divisor, int remainder)
    {
        var plan = JsonNode.Parse(json)!;
        KeepTasks(plan, number => number % divisor == remainder);

        var tasks = Entries(plan, "tasks").ToArray();
        var agencies = tasks.SelectMany(t => t["responsibility"]!["agencies"]!.AsArray()).Append(plan["plan"]!["issuer"]);
        Keep(plan["agencies"]!, "id", agencies);
        Keep(plan["agencyKinds"]!, "id", plan["agencies"]!.AsArray().Select(a => a!["kind"]));
        Keep(plan["instruments"]!, "id", tasks.SelectMany(t => t["mentions"]!.AsArray()).Select(m => m!["instrument"]));
        Keep(plan["instrumentKinds"]!, "id", plan["instruments"]!.AsArray().Select(i => i!["kind"]));
        plan["errata"] = new JsonArray();

        foreach (var kind in Numbered.Kinds)
        {
            var number = 0;
            foreach (var entry in Entries(plan, kind))
            {
                entry["number"] = ++number;
            }
        }

        return plan.ToJsonString(s_form);
    }

    private static void KeepTasks(JsonNode plan, Func<int, bool> isKept)
    {
        foreach (var chapter in plan["chapters"]!.AsArray().ToArray())
        {
            foreach (var section in chapter!["sections"]?.AsArray().ToArray() ?? [])
            {
                RemoveWhere(section!["tasks"]!, task => !isKept(task["number"]!.GetValue<int>()));
            }

            if (chapter["sections"] is { } sections)
            {
                RemoveWhere(sections, section => section["tasks"]!.AsArray().Count == 0);
            }

            if (chapter["tasks"] is { } tasks)
            {
                RemoveWhere(tasks, task => !isKept(task["number"]!.GetValue<int>()));
            }
        }

        RemoveWhere(plan["chapters"]!, chapter => (chapter["sections"] ?? chapter["tasks"])!.AsArray().Count == 0);
    }

    private static void Keep(JsonNode entries, string key, IEnumerable<JsonNode?> used)
    {
        var values = used.Select(value => value!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        RemoveWhere(entries, entry => !values.Contains(entry[key]!.GetValue<string>()));
    }

    private static void RemoveWhere(JsonNode array, Func<JsonNode, bool> isRemoved)
    {
        foreach (var item in array.AsArray().Where(item => isRemoved(item!)).ToArray())
        {
            array.AsArray().Remove(item);
        }
    }

    private static IEnumerable<JsonNode> Entries(JsonNode node, string kind) => node switch
    {
        JsonObject o => o.SelectMany(member => member.Key == kind && member.Value is JsonArray list
            ? list.OfType<JsonObject>()
            : member.Value is null ? [] : Entries(member.Value, kind)),
        JsonArray a => a.SelectMany(item => item is null ? [] : Entries(item, kind)),
        _ => [],
    };
}
