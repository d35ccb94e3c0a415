using System;
using System.Globalization;
using System.Linq;
using Plan2025.Fuzz.Documents;
using Plan2025.Generator.Parsing;

namespace Plan2025.Fuzz.Mutation;

/// <summary>Changes that leave a plan valid, or nearly so: without them hardly a mutant would ever be compiled.</summary>
internal static class SoundMutators
{
    private static readonly string[] s_names = ["A", "Z9", "TaskId", "Plan", "Agency", "Length", "Value", "Item", "Null", "Int32", "System", "Global", "T001", "T002", "None", "Count"];

    public static Mutator[] All { get; } =
    [
        new("reword a text", (random, edits, _) =>
        {
            if (Texts(edits.Document) is { Length: > 0 } texts)
            {
                edits.ReplaceValue(random.Of(texts), HostileText.Quoted(HostileText.Any(random)));
            }
        }),
        new("lengthen a text", (random, edits, _) =>
        {
            if (Texts(edits.Document) is { Length: > 0 } texts && random.Of(texts) is var place)
            {
                edits.ReplaceValue(place, HostileText.Quoted(place.Value.Text + HostileText.Any(random)));
            }
        }),
        new("a very long text", (random, edits, _) =>
        {
            if (Texts(edits.Document) is { Length: > 0 } texts && random.OneIn(20))
            {
                edits.ReplaceValue(random.Of(texts), HostileText.Quoted(new string(random.Of(['a', '"', '知']), random.Of([255, 256, 65535, 65536, 100_000]))));
            }
        }),
        new("write as escapes", (random, edits, _) =>
        {
            var place = random.Of(edits.Document.Strings);
            edits.ReplaceValue(place, HostileText.Escaped(place.Value.Text));
        }),
        new("rename an id everywhere", (random, edits, _) => Rename(random, edits, "id", random.Of(["a", "z-9", "0", "nul", "x-x-x-x", "a0000000000000000000000000000000000000000000000"]))),
        new("rename an entry", (random, edits, _) =>
        {
            var names = Members(edits.Document, "name");
            edits.ReplaceValue(random.Of(names), HostileText.Quoted(random.Of(s_names) + (random.OneIn(2) ? "" : "Aa" + random.Next(100).ToString(CultureInfo.InvariantCulture))));
        }),
        new("rename a language everywhere", (random, edits, _) => RenameLanguage(random, edits)),
        new("toggle a truth", (random, edits, _) =>
        {
            var places = edits.Document.Inner.Where(p => p.Value.Kind == JsonKind.Boolean).ToArray();
            var place = random.Of(places);
            edits.ReplaceValue(place, place.Value.Text == "true" ? "false" : "true");
        }),
        new("another coverage", (random, edits, _) => edits.ReplaceValue(random.Of(Members(edits.Document, "coverage")), "\"partial\"")),
        new("shuffle the agencies of a task", (random, edits, _) =>
        {
            var list = random.Of(edits.Document.Inner.Where(p => p.Value.Kind == JsonKind.Array && p.Key == "agencies" && p.Value.Items![0].Kind == JsonKind.String).ToArray());
            var ids = list.Value.Items!.Select(i => i.Text).ToArray();
            random.Shuffle(ids);
            edits.ReplaceValue(list, "[" + string.Join(", ", ids.Select(HostileText.Quoted)) + "]");
        }),
        new("add an agency to a task", (random, edits, _) =>
        {
            var list = random.Of(edits.Document.Inner.Where(p => p.Value.Kind == JsonKind.Array && p.Key == "agencies" && p.Value.Items![0].Kind == JsonKind.String).ToArray());
            var ids = edits.Document.Entries("agencies").Select(a => edits.Document.Child(a, "id")!).ToArray();
            edits.Insert(list.End - 1, ", " + edits.Document.Written(random.Of(ids)));
        }),
        new("close or open a list", (random, edits, other) =>
        {
            var place = random.Of(Members(edits.Document, "openEnded"));
            var donors = Members(other, "openEnded").Where(p => p.Value.Kind == JsonKind.Object).ToArray();
            edits.ReplaceValue(place, place.Value.Kind == JsonKind.Object || donors.Length == 0 ? "null" : other.Written(random.Of(donors)));
        }),
        new("another alias", (random, edits, _) =>
        {
            var place = random.Of(Members(edits.Document, "aliases"));
            edits.Insert(place.Value.Start + 1, HostileText.Quoted(HostileText.Any(random)) + (place.Value.Items!.Length > 0 ? "," : ""));
        }),
        new("no abbreviation, or another", (random, edits, _) =>
            edits.ReplaceValue(random.Of(Members(edits.Document, "abbreviation")), random.OneIn(2) ? "null" : HostileText.Quoted(HostileText.Any(random)))),
        new("no mentions", (random, edits, _) => edits.ReplaceValue(random.Of(Members(edits.Document, "mentions")), "[]")),
        new("another hole", (random, edits, _) =>
        {
            var place = random.Of(Members(edits.Document, "lacunae"));
            var language = edits.Document.Child(edits.Document.Entries("expressions")[0], "language")!;
            var resolution = random.OneIn(2) ? "null" : HostileText.Quoted(HostileText.Any(random));
            edits.Insert(place.Value.Start + 1, $"{{\"kind\":\"{random.Of(["illegible", "omitted", "lost-link-text"])}\",\"language\":{edits.Document.Written(language)},\"at\":{random.Next(12)},\"evidence\":{HostileText.Quoted(HostileText.Any(random))},\"resolution\":{resolution}}}" + (place.Value.Items!.Length > 0 ? "," : ""));
        }),
        new("cultures", (random, edits, _) =>
            edits.ReplaceValue(random.Of(Members(edits.Document, "cultures")), random.Of(["[]", "[\"\"]", "[\"ja\"]", "[\"fi\", \"sv-FI\"]", "[\"\", \"tr-TR\"]"]))),
        new("another clause", (random, edits, _) =>
        {
            var key = random.Of(["plain", "byDuty", "separator", "lastSeparator"]);
            var placeholder = key is "plain" or "byDuty" ? "{agencies}" : "";
            edits.ReplaceValue(random.Of(Members(edits.Document, key)), HostileText.Quoted(HostileText.Any(random) + placeholder + HostileText.Any(random)));
        }),
        new("another date or version", (random, edits, _) =>
        {
            var (key, value) = random.Of([("issuedOn", "0001-01-01"), ("publishedOn", "9999-12-31"), ("issuedOn", "2024-02-29"), ("dataVersion", "0.0.0"), ("dataVersion", "99999.99999.99999"), ("schemaVersion", "1.0.99999")]);
            edits.ReplaceValue(Members(edits.Document, key)[0], HostileText.Quoted(value));
        }),
        new("reverse the keys of an object", (random, edits, _) =>
        {
            var objects = edits.Document.Containers.Where(p => p.Value.Kind == JsonKind.Object).ToArray();
            var place = random.Of(objects);
            var members = place.Value.Members!.Select(m => edits.Document.Text[m.Start..(m.Value.Start + m.Value.Length)]).Reverse();
            edits.ReplaceValue(place, "{" + string.Join(", ", members) + "}");
        }),
        new("remove an entry and number anew", (random, edits, _) => RemoveEntry(random, edits)),
        new("copy a task", (random, edits, _) => CopyTask(random, edits)),
        new("an erratum", (random, edits, _) => AddErratum(random, edits)),
        new("no text in a language", (random, edits, _) =>
        {
            var texts = edits.Document.Inner.Where(p => p.IsMember && p.Index > 0 && p.Value.Kind == JsonKind.String && IsLanguage(edits.Document, p.Member.Name)).ToArray();
            edits.Remove(random.Of(texts));
        }),
        new("partial languages", (_, edits, _) =>
        {
            foreach (var place in Members(edits.Document, "coverage"))
            {
                edits.ReplaceValue(place, "\"partial\"");
            }
        }),
    ];

    /// <summary>Texts that nothing points into.</summary>
    private static Place[] Texts(BaseDocument document) =>
        [.. document.Strings.Where(p => p.IsMember && (IsLanguage(document, p.Member.Name) || p.Member.Name is "evidence" or "basis" or "resolution"))];

    private static bool IsLanguage(BaseDocument document, string key) =>
        Array.Exists(document.Entries("expressions"), e => Array.Exists(e.Value.Members!, m => m.Name == "language" && m.Value.Text == key));

    private static Place[] Members(BaseDocument document, string key) => Array.FindAll(document.Inner, p => p.IsMember && p.Member.Name == key);

    private static void Rename(Random random, Edits edits, string key, string to)
    {
        var from = random.Of(Members(edits.Document, key)).Value.Text;
        foreach (var place in edits.Document.Strings.Where(p => p.Value.Text == from))
        {
            edits.ReplaceValue(place, HostileText.Quoted(to));
        }
    }

    private static void RenameLanguage(Random random, Edits edits)
    {
        var from = random.Of(Members(edits.Document, "language")).Value.Text;
        var to = HostileText.Quoted(random.Of(["x-a", "a-b-c-d-e-f-g-h-i-j", "zh-Hans-CN", "TR", "i-klingon", "12345678-1234567890", "nul", "con", "a", "A1"]));
        foreach (var place in edits.Document.Inner)
        {
            if (place.Value.Kind == JsonKind.String && place.Value.Text == from)
            {
                edits.ReplaceValue(place, to);
            }

            if (place.IsMember && place.Member.Name == from)
            {
                edits.Replace(place.Member.Start, place.Member.Length, to);
            }
        }
    }

    private static void RemoveEntry(Random random, Edits edits)
    {
        var kind = random.Of([.. Numbered.Kinds.Where(k => edits.Document.Entries(k).Length > 0)]);
        var removed = random.Of(edits.Document.Entries(kind));
        if (removed.Parent!.Value.Items is null)
        {
            return;
        }

        edits.Remove(removed);
        foreach (var numbered in Numbered.Kinds)
        {
            var number = 0;
            foreach (var entry in edits.Document.Entries(numbered).Where(e => !e.IsWithin(removed)))
            {
                SetNumber(edits, entry, ++number);
            }
        }
    }

    private static void CopyTask(Random random, Edits edits)
    {
        var tasks = edits.Document.Entries("tasks");
        var copied = random.Next(tasks.Length);
        var text = edits.Document.Written(tasks[copied]);
        if (edits.Document.Child(tasks[copied], "number") is not { } number || edits.Document.Child(tasks[copied], "name") is not { } name)
        {
            return;
        }

        var start = tasks[copied].Value.Start;
        var copy = string.Concat(
            text.AsSpan(0, number.Value.Start - start),
            (copied + 2).ToString(CultureInfo.InvariantCulture),
            text.AsSpan(number.End - start, name.Value.Start - number.End),
            HostileText.Quoted("Copy" + random.Next(10).ToString(CultureInfo.InvariantCulture)));
        edits.Insert(tasks[copied].End, "," + copy + text[(name.End - start)..]);
        for (var i = copied + 1; i < tasks.Length; i++)
        {
            SetNumber(edits, tasks[i], i + 2);
        }
    }

    private static void AddErratum(Random random, Edits edits)
    {
        var document = edits.Document;
        var tasks = document.Entries("tasks");
        var task = random.Next(tasks.Length);
        var text = document.Child(document.Child(tasks[task], "text")!, document.Child(document.Entries("expressions")[0], "language")!.Value.Text);
        if (text is not null && Members(document, "errata") is [var errata])
        {
            edits.ReplaceValue(errata, $"[{{\"dataVersion\":\"1.0.1\",\"on\":\"2025-06-01\",\"path\":\"tasks/{task + 1}/text/{text.Member.Name}\",\"before\":{HostileText.Quoted(HostileText.Any(random))},\"after\":{document.Written(text)},\"reason\":{HostileText.Quoted(HostileText.Any(random))}}}]");
        }
    }

    private static void SetNumber(Edits edits, Place entry, int number)
    {
        if (edits.Document.Child(entry, "number") is { } place && place.Value.Text != number.ToString(CultureInfo.InvariantCulture))
        {
            edits.ReplaceValue(place, number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
