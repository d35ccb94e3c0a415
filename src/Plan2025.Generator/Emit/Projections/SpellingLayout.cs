using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>The spellings by which each sort of member can be parsed.</summary>
internal static class SpellingLayout
{
    public static NameIndexModel Agencies(PlanView plan) => Index(
        plan,
        "AgencySpellings",
        "Finds an agency by member name, abbreviation, printed name, full name or alias.",
        plan.Document.Agencies,
        a => One(a.Name).Concat(One(a.Abbreviation)).Concat(All(a.Printed)).Concat(All(a.FullName)).Concat(a.Aliases.Select(x => x.Value)));

    public static NameIndexModel Instruments(PlanView plan) => Index(
        plan,
        "InstrumentSpellings",
        "Finds an instrument by member name, title or alias.",
        plan.Document.Instruments,
        i => One(i.Name).Concat(All(i.Title)).Concat(i.Aliases.Select(x => x.Value)));

    public static NameIndexModel Chapters(PlanView plan) => Index(
        plan, "ChapterSpellings", "Finds a chapter by member name or title.", plan.Document.Chapters, c => One(c.Name).Concat(All(c.Title)));

    public static NameIndexModel Sections(PlanView plan) => Index(
        plan, "SectionSpellings", "Finds a section by member name or title.", plan.Sections, s => One(s.Name).Concat(All(s.Title)));

    public static NameIndexModel AgencyKinds(PlanView plan) => Index(
        plan, "AgencyKindSpellings", "Finds a kind of agency by member name or title.", plan.Document.AgencyKinds, k => One(k.Name).Concat(All(k.Title)));

    public static NameIndexModel InstrumentKinds(PlanView plan) => Index(
        plan, "InstrumentKindSpellings", "Finds a kind of instrument by member name or title.", plan.Document.InstrumentKinds, k => One(k.Name).Concat(All(k.Title)));

    public static NameIndexModel Languages(PlanView plan) => Index(
        plan, "LanguageSpellings", "Finds a language by member name or tag.", plan.Document.Expressions, e => One(e.Name).Concat(One(e.Language)));

    public static NameIndexModel Cultures(PlanView plan) => Index(
        plan, "CultureSpellings", "Finds the language that serves a culture, by the culture's name.", plan.Document.Expressions, e => e.Cultures.Select(c => c.Value));

    private static NameIndexModel Index<T>(
        PlanView plan, string name, string summary, IEnumerable<T> entries, Func<T, IEnumerable<string>> spellingsOf) =>
        plan.Spellings.GetOrAdd(name, _ => Index(name, summary, entries, spellingsOf));

    /// <summary>Every spelling once. What two entries share, such as the title of two sections, means neither.</summary>
    private static NameIndexModel Index<T>(
        string name, string summary, IEnumerable<T> entries, Func<T, IEnumerable<string>> spellingsOf)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        var number = 0;
        foreach (var entry in entries)
        {
            number++;
            foreach (var spelling in spellingsOf(entry))
            {
                if (!owners.TryGetValue(spelling, out var owner))
                {
                    owners.Add(spelling, number);
                    order.Add(spelling);
                }
                else if (owner != number)
                {
                    owners[spelling] = 0;
                }
            }
        }

        var spellings = order.Where(s => owners[s] != 0).Select(s => new Spelling(s, owners[s])).ToArray();
        return new NameIndexModel(name, summary, spellings);
    }

    private static IEnumerable<string> One(Located<string>? text) => text is { } t ? [t.Value] : [];

    private static IEnumerable<string> All(LocalizedText text) => text.Texts.Select(t => t.Text.Value);
}
