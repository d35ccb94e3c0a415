using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>Changes that leave a plan valid, or nearly so: without them hardly a mutant would ever be compiled.</summary>
internal static class SoundMutators
{
    private static readonly string[] s_names = ["A", "Z9", "TaskId", "Plan", "Agency", "Length", "Value", "Item", "Null", "Int32", "System", "Global", "T001", "T002", "None", "Count"];

    private static readonly string[] s_tags = ["x-a", "a-b-c-d-e-f-g-h-i-j", "zh-Hans-CN", "TR", "i-klingon", "12345678-1234567890", "nul", "con", "a", "A1"];

    private static readonly (string Key, string Value)[] s_datesAndVersions =
    [
        ("issuedOn", "0001-01-01"), ("publishedOn", "9999-12-31"), ("issuedOn", "2024-02-29"), ("dataVersion", "0.0.0"),
        ("dataVersion", "99999.99999.99999"), ("schemaVersion", "1.0.99999"),
    ];

    public static Mutator[] All { get; } =
    [
        new("reword a text", (random, plan, _) => AnyText(random, plan).Value = Hostile(random, plan)),
        new("lengthen a text", (random, plan, _) =>
        {
            var place = AnyText(random, plan);
            place.Value = plan.Raw(HostileText.Quoted(place.Text + HostileText.Any(random)));
        }),
        new("a very long text", (random, plan, _) =>
        {
            if (random.OneIn(20))
            {
                AnyText(random, plan).Value = new string(random.Of(['a', '"', '知']), random.Of([255, 256, 65535, 65536, 100_000]));
            }
        }),
        new("write as escapes", (random, plan, _) =>
        {
            var place = random.Of([.. plan.Places().Where(p => p.Text is not null)]);
            place.Value = plan.Raw(HostileText.Escaped(place.Text!));
        }),
        new("rename an id everywhere", (random, plan, _) =>
        {
            var id = random.Of(plan.Members("id")).Text;
            var renamed = random.Of(["a", "z-9", "0", "nul", "x-x-x-x", "a0000000000000000000000000000000000000000000000"]);
            foreach (var place in plan.Places().Where(p => p.Text == id))
            {
                place.Value = renamed;
            }
        }),
        new("rename an entry", (random, plan, _) => random.Of(plan.Members("name")).Value =
            random.Of(s_names) + (random.OneIn(2) ? "" : "Aa" + random.Next(100).ToString(CultureInfo.InvariantCulture))),
        new("rename a language everywhere", (random, plan, _) => RenameLanguage(plan, random.Of(plan.Members("language")).Text, random.Of(s_tags))),
        new("toggle a truth", (random, plan, _) =>
        {
            var place = random.Of([.. plan.Members("byDuty"), .. plan.Members("authoritative")]);
            place.Value = place.Json != "true";
        }),
        new("another coverage", (random, plan, _) => random.Of(plan.Members("coverage")).Value = "partial"),
        new("shuffle the agencies of a task", (random, plan, _) =>
        {
            var list = AgenciesOfTask(random, plan);
            var ids = list.Select(id => id?.DeepClone()).ToArray();
            random.Shuffle(ids);
            list.ReplaceWith(new JsonArray(ids));
        }),
        new("add an agency to a task", (random, plan, _) =>
            AgenciesOfTask(random, plan).Add(random.Of(plan.Entries("agencies"))["id"]?.DeepClone())),
        new("close or open a list", (random, plan, _) =>
        {
            var place = random.Of(plan.Members("openEnded"));
            place.Value = place.Value is null ? plan.Root!["plan"]?["title"]?.DeepClone() : null;
        }),
        new("another alias", (random, plan, _) => ListOf(random, plan, "aliases").Insert(0, Hostile(random, plan))),
        new("no abbreviation, or another", (random, plan, _) =>
            random.Of(plan.Members("abbreviation")).Value = random.OneIn(2) ? null : Hostile(random, plan)),
        new("no mentions", (random, plan, _) => random.Of(plan.Members("mentions")).Value = new JsonArray()),
        new("another lacuna", (random, plan, _) => ListOf(random, plan, "lacunae").Insert(0, new JsonObject
        {
            ["kind"] = random.Of(["illegible", "omitted", "lost-link-text"]),
            ["language"] = plan.Entries("expressions")[0]["language"]?.DeepClone(),
            ["at"] = random.Next(12),
            ["evidence"] = Hostile(random, plan),
            ["resolution"] = random.OneIn(2) ? null : Hostile(random, plan),
        })),
        new("cultures", (random, plan, _) =>
            random.Of(plan.Members("cultures")).Value = plan.Raw(random.Of(["[]", "[\"\"]", "[\"ja\"]", "[\"fi\", \"sv-FI\"]", "[\"\", \"tr-TR\"]"]))),
        new("another clause", (random, plan, _) =>
        {
            var key = random.Of(["plain", "byDuty", "separator", "lastSeparator"]);
            var placeholder = key is "plain" or "byDuty" ? "{agencies}" : "";
            random.Of(plan.Members(key)).Value = plan.Raw(HostileText.Quoted(HostileText.Any(random) + placeholder + HostileText.Any(random)));
        }),
        new("another date or version", (random, plan, _) =>
        {
            var (key, value) = random.Of(s_datesAndVersions);
            plan.Members(key)[0].Value = value;
        }),
        new("reverse the keys of an object", (random, plan, _) =>
        {
            var place = random.Of([.. plan.Places().Where(p => p.Value is JsonObject)]);
            place.Value = new JsonObject(place.Value!.DeepClone().AsObject().ToArray().Reverse().Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
        }),
        new("remove an entry and number anew", (random, plan, _) =>
        {
            random.Of([.. plan.Places().Where(p => p.Parent is JsonArray && p.Value is JsonObject o && o.ContainsKey("number"))]).Remove();
            plan.Renumber();
        }),
        new("copy a task", (random, plan, _) =>
        {
            var task = random.Of(plan.Entries("tasks"));
            var copy = task.DeepClone();
            copy["name"] = "Copy" + random.Next(10).ToString(CultureInfo.InvariantCulture);
            task.Parent!.AsArray().Insert(task.GetElementIndex(), copy);
            plan.Renumber();
        }),
        new("an erratum", (random, plan, _) =>
        {
            var task = random.Of(plan.Entries("tasks"));
            var (language, text) = random.Of(task["text"]!.AsObject().ToArray());
            plan.Root!["errata"] = new JsonArray(new JsonObject
            {
                ["dataVersion"] = "1.0.1",
                ["on"] = "2025-06-01",
                ["path"] = $"tasks/{task["number"]}/text/{language}",
                ["before"] = Hostile(random, plan),
                ["after"] = text?.DeepClone(),
                ["reason"] = Hostile(random, plan),
            });
        }),
        new("no text in a language", (random, plan, _) => AnyText(random, plan).Remove()),
        new("partial languages", (_, plan, _) =>
        {
            foreach (var place in plan.Members("coverage"))
            {
                place.Value = "partial";
            }
        }),
    ];

    /// <summary>A text that nothing refers to.</summary>
    private static Place AnyText(Random random, MutablePlan plan)
    {
        var languages = plan.Members("language").Select(place => place.Text).ToHashSet();
        return random.Of([.. plan.Places().Where(p => p.Text is not null && (languages.Contains(p.Key) || p.Key is "evidence" or "basis" or "resolution"))]);
    }

    private static JsonNode Hostile(Random random, MutablePlan plan) => plan.Raw(HostileText.Quoted(HostileText.Any(random)));

    private static JsonArray ListOf(Random random, MutablePlan plan, string key) =>
        random.Of([.. plan.Members(key).Select(place => place.Value).OfType<JsonArray>()]);

    private static JsonArray AgenciesOfTask(Random random, MutablePlan plan) =>
        random.Of([.. plan.Members("responsibility").Select(place => place.Value?["agencies"]).OfType<JsonArray>()]);

    private static void RenameLanguage(MutablePlan plan, string? from, string to)
    {
        foreach (var place in plan.Places().Where(p => p.Text == from))
        {
            place.Value = to;
        }

        foreach (var place in plan.Places().Where(p => p.Parent is JsonObject && p.Key == from).ToArray())
        {
            var (parent, at, value) = (place.Parent.AsObject(), place.Parent.AsObject().IndexOf(place.Key), place.Value);
            place.Remove();
            parent.Insert(at, to, value);
        }
    }
}
