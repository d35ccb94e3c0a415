using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Parsing;
using Plan2025.Generator.Validation;

namespace Plan2025.Fuzz.Documents;

/// <summary>A valid document that mutants are made of, with all of its values and tokens found.</summary>
internal sealed class BaseDocument
{
    private readonly Dictionary<string, Place[]> _lists;

    public BaseDocument(string name, string text)
    {
        Name = name;
        Text = text.ReplaceLineEndings("\n");
        if (PlanReader.Read(Text) is { Document: null } result)
        {
            throw new ArgumentException($"'{name}' is not valid: {result.Problems[0].Message}", nameof(text));
        }

        var places = new List<Place>();
        Collect(new Place(JsonTreeReader.Read(Text, new ProblemList())!.Root, null, 0, ""), places);
        Places = [.. places];
        Inner = [.. places.Skip(1)];
        Containers = Where(JsonKind.Object, JsonKind.Array);
        Strings = Where(JsonKind.String);
        Numbers = Where(JsonKind.Number);
        Tokens = [.. TokenScanner.Scan(Text)];
        _lists = Inner
            .Where(place => place.IsItem && place.Value.Kind == JsonKind.Object)
            .GroupBy(place => place.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>Every value, outer ones before those that they hold.</summary>
    public Place[] Places { get; }

    /// <summary>Every value but the document itself.</summary>
    public Place[] Inner { get; }

    public Place[] Containers { get; }

    public Place[] Strings { get; }

    public Place[] Numbers { get; }

    public Token[] Tokens { get; }

    /// <summary>The entries of all lists that are the value of a key, in the order of the document.</summary>
    public Place[] Entries(string key) => _lists.GetValueOrDefault(key, []);

    /// <summary>A value as it is written.</summary>
    public string Written(Place place) => Text.Substring(place.Value.Start, place.Value.Length);

    /// <summary>The member of an entry.</summary>
    public Place? Child(Place parent, string key) =>
        Array.Find(Inner, place => place.Parent == parent && place.IsMember && place.Member.Name == key);

    private Place[] Where(params JsonKind[] kinds) => [.. Inner.Where(place => kinds.Contains(place.Value.Kind))];

    private static void Collect(Place place, List<Place> places)
    {
        places.Add(place);
        for (var i = 0; i < (place.Value.Items?.Length ?? 0); i++)
        {
            Collect(new Place(place.Value.Items![i], place, i, place.Key), places);
        }

        for (var i = 0; i < (place.Value.Members?.Length ?? 0); i++)
        {
            var member = place.Value.Members![i];
            Collect(new Place(member.Value, place, i, member.Name), places);
        }
    }
}
