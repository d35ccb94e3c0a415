using System;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>The spellings by which each sort of member can be parsed.</summary>
internal static class SpellingLayout
{
    /// <summary>How many spellings an entry has, about.</summary>
    private const int SpellingsOfEntry = 8;

    public static NameIndexModel Agencies(PlanView plan) => Index(
        plan,
        "AgencySpellings",
        "Finds an agency by member name, abbreviation, printed name, full name or alias.",
        plan.Document.Agencies,
        static (index, number, agency) =>
        {
            index.Add(number, TextPieces.OfName(agency.Name));
            if (agency.Abbreviation is { } abbreviation)
            {
                index.Add(number, abbreviation.Value);
            }

            index.Add(number, agency.Printed);
            index.Add(number, agency.FullName);
            index.Add(number, agency.Aliases);
        });

    public static NameIndexModel Instruments(PlanView plan) => Index(
        plan,
        "InstrumentSpellings",
        "Finds an instrument by member name, title or alias.",
        plan.Document.Instruments,
        static (index, number, instrument) =>
        {
            Add(index, number, instrument.Name, instrument.Title);
            index.Add(number, instrument.Aliases);
        });

    public static NameIndexModel Chapters(PlanView plan) => Index(
        plan,
        "ChapterSpellings",
        "Finds a chapter by member name or title.",
        plan.Document.Chapters,
        static (index, number, chapter) => Add(index, number, chapter.Name, chapter.Title));

    public static NameIndexModel Sections(PlanView plan) => Index<SectionEntry>(
        plan,
        "SectionSpellings",
        "Finds a section by member name or title.",
        plan.Sections,
        static (index, number, section) => Add(index, number, section.Name, section.Title));

    public static NameIndexModel AgencyKinds(PlanView plan) => Index(
        plan,
        "AgencyKindSpellings",
        "Finds a kind of agency by member name or title.",
        plan.Document.AgencyKinds,
        static (index, number, kind) => Add(index, number, kind.Name, kind.Title));

    public static NameIndexModel InstrumentKinds(PlanView plan) => Index(
        plan,
        "InstrumentKindSpellings",
        "Finds a kind of instrument by member name or title.",
        plan.Document.InstrumentKinds,
        static (index, number, kind) => Add(index, number, kind.Name, kind.Title));

    public static NameIndexModel Languages(PlanView plan) => Index(
        plan,
        "LanguageSpellings",
        "Finds a language by member name or tag.",
        plan.Document.Expressions,
        static (index, number, language) =>
        {
            index.Add(number, TextPieces.OfName(language.Name));
            index.Add(number, language.Language.Value);
        });

    public static NameIndexModel Cultures(PlanView plan) => Index(
        plan,
        "CultureSpellings",
        "Finds the language that serves a culture, by the culture's name.",
        plan.Document.Expressions,
        static (index, number, language) => index.Add(number, language.Cultures));

    private static void Add(SpellingIndex index, int number, Located<string> name, LocalizedText title)
    {
        index.Add(number, TextPieces.OfName(name));
        index.Add(number, title);
    }

    private static NameIndexModel Index<T>(
        PlanView plan, string name, string summary, EquatableArray<T> entries, Action<SpellingIndex, int, T> add)
        where T : IEquatable<T> =>
        plan.Spellings.GetOrAdd(name, _ =>
        {
            var index = new SpellingIndex(name, summary, entries.Count * SpellingsOfEntry);
            for (var i = 0; i < entries.Count; i++)
            {
                add(index, i + 1, entries[i]);
            }

            return index.ToModel();
        });
}
