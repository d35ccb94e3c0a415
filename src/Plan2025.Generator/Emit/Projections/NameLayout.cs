using System;
using System.Collections.Generic;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>The tables of what needs no translation: member names, abbreviations, language tags, evidence.</summary>
internal static class NameLayout
{
    /// <summary>The constants that say where each sort of name begins (class <c>NameOffset</c>).</summary>
    public static TableModel Index(PlanView plan)
    {
        var constants = new List<TableConstant>();
        var next = 0;
        foreach (var (name, texts) in plan.Names)
        {
            constants.Add(new TableConstant(name, next));
            next += texts.Length;
        }

        return new TableModel("NameOffset", "Where each sort of name begins in the table of names.", constants, default, default, default);
    }

    public static StringTableModel Names(PlanView plan)
    {
        var names = new List<TextPiece>();
        foreach (var (_, texts) in plan.Names)
        {
            names.AddRange(texts);
        }

        EquatableArray<TextPiece> all = names;
        return new("PlanNames", "What needs no translation: member names of all enums and constants, abbreviations, language tags, evidence.", all, IsSearched: false, TextLayout.IsSmallerAsUtf8(all));
    }

    /// <summary>All names, sort by sort.</summary>
    public static (string Sort, TextPiece[] Texts)[] Of(PlanView plan)
    {
        var document = plan.Document;
        return
        [
            ("Task", NamesOf<TaskEntry>(plan.Tasks)),
            ("Chapter", NamesOf(document.Chapters)),
            ("Section", NamesOf<SectionEntry>(plan.Sections)),
            ("Agency", NamesOf(document.Agencies)),
            ("AgencyKind", NamesOf(document.AgencyKinds)),
            ("Instrument", NamesOf(document.Instruments)),
            ("InstrumentKind", NamesOf(document.InstrumentKinds)),
            ("Language", NamesOf(document.Expressions)),
            ("LanguageTag", document.Expressions.ConvertAll<TextPiece>(e => e.Language.Value)),
            ("LanguageBasis", document.Expressions.ConvertAll<TextPiece>(e => e.Basis.Value)),

            // Empty where there is none.
            ("AgencyAbbreviation", document.Agencies.ConvertAll<TextPiece>(a => a.Abbreviation?.Value ?? "")),
            ("LacunaEvidence", Array.ConvertAll<Lacuna, TextPiece>(plan.Lacunae, l => l.Evidence.Value)),
        ];
    }

    private static TextPiece[] NamesOf<T>(EquatableArray<T> entries)
        where T : INumbered, IEquatable<T> => entries.ConvertAll(e => TextPieces.OfName(e.Name));
}
