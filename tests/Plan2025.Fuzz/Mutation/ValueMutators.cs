using System;
using System.Globalization;
using System.Linq;
using Plan2025.Fuzz.Documents;
using Plan2025.Generator.Parsing;

namespace Plan2025.Fuzz.Mutation;

/// <summary>Well-formed JSON whose values or structure are not those that were meant.</summary>
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
        new("remove a value", (random, edits, _) => edits.Remove(random.Of(edits.Document.Inner))),
        new("repeat a value", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Inner);
            edits.Insert(place.End, "," + edits.Document.Text[place.Start..place.End]);
        }),
        new("swap values", (random, edits, _) => Swap(edits, random.Of(edits.Document.Inner), random.Of(edits.Document.Inner))),
        new("swap siblings", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Inner);
            var siblings = edits.Document.Inner.Where(p => p.Parent == place.Parent).ToArray();
            Swap(edits, place, random.Of(siblings));
        }),
        new("put a value from elsewhere", (random, edits, other) =>
            edits.ReplaceValue(random.Of(edits.Document.Inner), other.Written(random.Of(other.Inner)))),
        new("change a type", (random, edits, _) => edits.ReplaceValue(random.Of(edits.Document.Inner), random.Of(s_values))),
        new("change the document's type", (random, edits, _) => edits.ReplaceValue(edits.Document.Places[0], random.Of(s_values))),
        new("change a number", (random, edits, _) => edits.ReplaceValue(random.Of(edits.Document.Numbers), random.Of(s_numbers))),
        new("move a number by one", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Numbers);
            var number = int.Parse(place.Value.Text, CultureInfo.InvariantCulture) + (random.OneIn(2) ? 1 : -1);
            edits.ReplaceValue(place, number.ToString(CultureInfo.InvariantCulture));
        }),
        new("null", (random, edits, _) => edits.ReplaceValue(random.Of(edits.Document.Inner), "null")),
        new("empty a container", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Containers);
            edits.ReplaceValue(place, place.Value.Kind == JsonKind.Object ? "{}" : "[]");
        }),
        new("nest deeply", (random, edits, _) =>
        {
            var depth = random.Of([1, 55, 60, 64, 100, 5000]);
            var place = random.Of(edits.Document.Inner);
            edits.ReplaceValue(place, random.OneIn(2)
                ? new string('[', depth) + new string(']', random.OneIn(8) ? depth - 1 : depth)
                : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));
        }),
        new("misspell a key", (random, edits, _) =>
        {
            var member = Array.FindAll(edits.Document.Inner, p => p.IsMember) is { Length: > 0 } members ? random.Of(members).Member : default;
            edits.Replace(member.Start, member.Length, HostileText.Quoted(Misspelt(random, member.Name)));
        }),
        new("misspell a string", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Strings);
            edits.ReplaceValue(place, HostileText.Quoted(Misspelt(random, place.Value.Text)));
        }),
        new("hostile text", (random, edits, _) => edits.ReplaceValue(random.Of(edits.Document.Strings), HostileText.Quoted(HostileText.Any(random)))),
        new("hostile text inside", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Strings);
            var at = random.Next(place.Value.Text.Length + 1);
            edits.ReplaceValue(place, HostileText.Quoted(place.Value.Text.Insert(at, HostileText.Any(random))));
        }),
        new("raw hostile text", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Strings);
            edits.Insert(random.Next(place.Value.Start, place.End + 1), HostileText.Any(random));
        }),
        new("an id in one place", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Strings);
            edits.ReplaceValue(place, HostileText.Quoted(place.Value.Text + "x"));
        }),
        new("a string from elsewhere", (random, edits, other) =>
            edits.ReplaceValue(random.Of(edits.Document.Strings), other.Written(random.Of(other.Strings)))),
        new("an unknown key", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Containers);
            if (place.Value.Kind == JsonKind.Object)
            {
                edits.Insert(place.Value.Start + 1, HostileText.Quoted(HostileText.Any(random)) + ":" + random.Of(s_values) + (place.Value.Members!.Length > 0 ? "," : ""));
            }
        }),
    ];

    private static void Swap(Edits edits, Place a, Place b)
    {
        edits.ReplaceValue(a, edits.Document.Written(b));
        edits.ReplaceValue(b, edits.Document.Written(a));
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
            1 => text.Insert(at, text[at].ToString()),
            2 => text.ToUpperInvariant(),
            3 => text[..at] + "x" + text[(at + 1)..],
            _ => text + " ",
        };
    }
}
