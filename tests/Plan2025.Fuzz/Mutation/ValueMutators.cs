using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>JSON whose values or structure are not those that were meant.</summary>
internal static class ValueMutators
{
    private static readonly string[] s_values =
        ["null", "true", "false", "0", "1", "-1", "1.5", "\"\"", "\"x\"", "\"知识\"", "[]", "{}", "[null]", "[[]]", "{\"\":null}", "[\"a\",\"a\"]"];

    private static readonly string[] s_numbers =
    [
        "0", "-0", "-1", "1", "2", "127", "128", "255", "256", "32767", "32768", "65535", "65536", "2147483647", "2147483648", "-2147483648",
        "-2147483649", "4294967295", "4294967296", "9223372036854775807", "1e3", "1E-3", "1.0", "0.1", "9999", "10000",
        "100000000000000000000000000000000000000000000",
    ];

    public static Mutator[] All { get; } =
    [
        new("remove a value", (random, plan, _) => random.Of(plan.Places()).Remove()),
        new("repeat a value", (random, plan, _) =>
        {
            var place = random.Of(plan.Places());
            var key = place.Parent is JsonObject ? HostileText.Quoted(place.Key) + ":" : "";
            place.Value = plan.Raw(place.Json + "," + key + place.Json);
        }),
        new("swap values", (random, plan, _) => Swap(random.Of(plan.Places()), random.Of(plan.Places()))),
        new("swap siblings", (random, plan, _) =>
        {
            var place = random.Of(plan.Places());
            Swap(place, random.Of([.. plan.Places().Where(other => other.Parent == place.Parent)]));
        }),
        new("put a value from elsewhere", (random, plan, other) => random.Of(plan.Places()).Value = random.Of(other().Places()).Value?.DeepClone()),
        new("change a type", (random, plan, _) => random.Of(plan.Places()).Value = plan.Raw(random.Of(s_values))),
        new("change the document's type", (random, plan, _) => plan.Root = plan.Raw(random.Of(s_values))),
        new("change a number", (random, plan, _) => Number(random, plan).Value = plan.Raw(random.Of(s_numbers))),
        new("move a number by one", (random, plan, _) =>
        {
            var place = Number(random, plan);
            place.Value = (place.Value!.GetValueKind() == JsonValueKind.Number ? place.Value.GetValue<int>() : 0) + (random.OneIn(2) ? 1 : -1);
        }),
        new("null", (random, plan, _) => random.Of(plan.Places()).Value = null),
        new("empty a container", (random, plan, _) =>
        {
            var place = random.Of([.. plan.Places().Where(p => p.Value is JsonObject or JsonArray)]);
            place.Value = place.Value is JsonObject ? new JsonObject() : new JsonArray();
        }),
        new("nest deeply", (random, plan, _) =>
        {
            var depth = random.Of([1, 55, 60, 64, 100, 5000]);
            random.Of(plan.Places()).Value = plan.Raw(random.OneIn(2)
                ? new string('[', depth) + new string(']', random.OneIn(8) ? depth - 1 : depth)
                : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));
        }),
        new("misspell a key", (random, plan, _) =>
        {
            var place = random.Of([.. plan.Places().Where(p => p.Parent is JsonObject)]);
            var (parent, at) = (place.Parent.AsObject(), place.Parent.AsObject().IndexOf(place.Key));
            var (key, value) = (Misspelt(random, place.Key), place.Value);
            if (!parent.ContainsKey(key))
            {
                place.Remove();
                parent.Insert(at, key, value);
            }
        }),
        new("misspell a text", (random, plan, _) => Change(random, plan, text => Misspelt(random, text))),
        new("hostile text", (random, plan, _) => Change(random, plan, _ => HostileText.Any(random))),
        new("hostile text inside", (random, plan, _) => Change(random, plan, text => text.Insert(random.Next(text.Length + 1), HostileText.Any(random)))),
        new("unescaped hostile text", (random, plan, _) =>
        {
            var place = Text(random, plan);
            place.Value = plan.Raw(place.Json.Insert(random.Next(place.Json.Length + 1), HostileText.Any(random)));
        }),
        new("an id in one place", (random, plan, _) => Change(random, plan, text => text + "x")),
        new("a text from elsewhere", (random, plan, other) => Text(random, plan).Value = Text(random, other()).Value!.DeepClone()),
        new("an unknown key", (random, plan, _) =>
        {
            var place = random.Of([.. plan.Places().Where(p => p.Parent is JsonObject)]);
            place.Value = plan.Raw(place.Json + "," + HostileText.Quoted(HostileText.Any(random)) + ":" + random.Of(s_values));
        }),
    ];

    private static Place Number(Random random, MutablePlan plan) =>
        random.Of([.. plan.Places().Where(p => p.Key is "number" or "year" or "start" or "length" or "at" or "bytes" or "planLines" && p.Value is JsonValue)]);

    private static Place Text(Random random, MutablePlan plan) => random.Of([.. plan.Places().Where(p => p.Text is not null)]);

    private static void Change(Random random, MutablePlan plan, Func<string, string> change)
    {
        var place = Text(random, plan);
        place.Value = plan.Raw(HostileText.Quoted(change(place.Text!)));
    }

    private static void Swap(Place a, Place b)
    {
        var (valueA, valueB) = (a.Value?.DeepClone(), b.Value?.DeepClone());
        (a.Value, b.Value) = (valueB, valueA);
    }

    private static string Misspelt(Random random, string text)
    {
        if (text.Length == 0)
        {
            return "x";
        }

        var at = random.Next(text.Length);
        return random.Next(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString(CultureInfo.InvariantCulture)),
            2 => text.ToUpperInvariant(),
            3 => text[..at] + "x" + text[(at + 1)..],
            _ => text + " ",
        };
    }
}
