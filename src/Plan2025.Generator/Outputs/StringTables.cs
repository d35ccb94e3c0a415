using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>The tables of strings: one for names, which need no translation, and one for each language. Each spelling is in one of them.</summary>
internal sealed class StringTables
{
    private readonly Dictionary<string, TextLocation> _locations = new(StringComparer.Ordinal);

    public StringTables(ResolvedPlan plan)
    {
        Names = TextGroups.Untranslated(plan);
        Languages = plan.Document.Expressions.ConvertAll(language => TextGroups.InLanguage(plan, language));
        Locate(0, Names);
        for (var i = 0; i < Languages.Length; i++)
        {
            Locate(i + 1, Languages[i]);
        }

        // Aliases and names of cultures are nowhere else.
        TextGroup others = new("Spelling", [.. AllSpellings(plan).Distinct(StringComparer.Ordinal).Where(text => !_locations.ContainsKey(text))]);
        Names = [.. Names, others];
        Locate(0, Names);
    }

    /// <summary>What needs no translation, and the spellings that are in no other table.</summary>
    public IReadOnlyList<TextGroup> Names { get; }

    /// <summary>For each language, its texts. The groups and their sizes are the same for all languages.</summary>
    public IReadOnlyList<TextGroup>[] Languages { get; }

    /// <summary>Where a name or a spelling is stored.</summary>
    public TextLocation LocationOf(string text) => _locations[text];

    private static IEnumerable<string> AllSpellings(ResolvedPlan plan) =>
        RecordKinds.All.Where(kind => kind.SpellingTableSummary is not null).SelectMany(kind => Spellings.Of(kind.Entries(plan)))
            .Concat(Spellings.Cultures(plan)).Select(spelling => spelling.Text);

    private void Locate(int table, IReadOnlyList<TextGroup> groups)
    {
        var start = 0;
        foreach (var text in groups.SelectMany(group => group.Texts))
        {
            if (!_locations.ContainsKey(text))
            {
                _locations.Add(text, new TextLocation(table, start));
            }

            start += text.Length;
        }
    }
}

/// <summary>Where a text is stored.</summary>
/// <param name="Table">0 for the table of names, else the number of a language.</param>
/// <param name="Start">The index of its first character among all characters of the table.</param>
internal readonly record struct TextLocation(int Table, int Start);
