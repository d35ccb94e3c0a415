using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>A text that can be parsed, and the number of the member that it means.</summary>
internal readonly record struct Spelling(string Text, int Number);

/// <summary>The texts by which members can be parsed.</summary>
internal static class Spellings
{
    /// <summary>The spellings of entries, each once, in the order of the entries. What two entries share, such as the title of two sections, means neither.</summary>
    public static Spelling[] Of(IEnumerable<INumbered> entries) => Unambiguous(entries, Of);

    /// <summary>The names of cultures, and the language that serves each.</summary>
    public static Spelling[] Cultures(ResolvedPlan plan) => Unambiguous(plan.Document.Expressions, e => Values(e.Cultures));

    private static Spelling[] Unambiguous<T>(IEnumerable<T> entries, Func<T, IEnumerable<string>> spellingsOf)
        where T : INumbered
    {
        var spellings = from entry in entries
                        from text in spellingsOf(entry).Distinct(StringComparer.Ordinal)
                        select new Spelling(text, entry.Number.Value);
        return [.. spellings.GroupBy(s => s.Text, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.First())];
    }

    private static IEnumerable<string> Of(INumbered entry) => entry switch
    {
        AgencyEntry agency =>
        [
            agency.Name.Value,
            .. agency.Abbreviation is { } abbreviation ? [abbreviation.Value] : Array.Empty<string>(),
            .. Values(agency.Printed),
            .. Values(agency.FullName),
            .. Values(agency.Aliases),
        ],
        InstrumentEntry instrument => [instrument.Name.Value, .. Values(instrument.Title), .. Values(instrument.Aliases)],
        ChapterEntry chapter => [chapter.Name.Value, .. Values(chapter.Title)],
        SectionEntry section => [section.Name.Value, .. Values(section.Title)],
        Kind kind => [kind.Name.Value, .. Values(kind.Title)],
        Expression language => [language.Name.Value, language.Language.Value],
        TaskEntry => [],
        _ => [entry.Name.Value],
    };

    private static IEnumerable<string> Values(LocalizedText text) => text.Texts.Select(t => t.Text.Value);

    private static IEnumerable<string> Values(EquatableArray<Located<string>> texts) => texts.Select(t => t.Value);
}
