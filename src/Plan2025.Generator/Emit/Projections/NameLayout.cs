using System.Collections.Generic;
using System.Linq;
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
        foreach (var (name, texts) in Groups(plan))
        {
            constants.Add(new TableConstant(name, next));
            next += texts.Count();
        }

        return new TableModel("NameOffset", "Where each sort of name begins in the table of names.", constants, default, default, default);
    }

    public static StringTableModel Names(PlanView plan)
    {
        var names = Groups(plan).SelectMany(g => g.Texts).ToArray();
        return new("PlanNames", "What needs no translation: member names of all enums and constants, abbreviations, language tags, evidence.", names, IsSearched: false, TextLayout.IsSmallerAsUtf8(names));
    }

    private static IEnumerable<(string Name, IEnumerable<string> Texts)> Groups(PlanView plan)
    {
        var document = plan.Document;
        yield return ("Task", NamesOf(plan.Tasks));
        yield return ("Chapter", NamesOf(document.Chapters));
        yield return ("Section", NamesOf(plan.Sections));
        yield return ("Agency", NamesOf(document.Agencies));
        yield return ("AgencyKind", NamesOf(document.AgencyKinds));
        yield return ("Instrument", NamesOf(document.Instruments));
        yield return ("InstrumentKind", NamesOf(document.InstrumentKinds));
        yield return ("Language", document.Expressions.Select(e => e.Name.Value));
        yield return ("LanguageTag", document.Expressions.Select(e => e.Language.Value));
        yield return ("LanguageBasis", document.Expressions.Select(e => e.Basis.Value));

        // Empty where there is none.
        yield return ("AgencyAbbreviation", document.Agencies.Select(a => a.Abbreviation?.Value ?? ""));
        yield return ("LacunaEvidence", plan.Lacunae.Select(l => l.Evidence.Value));
    }

    private static IEnumerable<string> NamesOf<T>(IEnumerable<T> entries)
        where T : INumbered => entries.Select(e => e.Name.Value);
}
