using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>Texts of one meaning, side by side in a table of strings.</summary>
/// <param name="Name">The constant that says where they begin.</param>
/// <param name="Texts">The texts, in the order of what they belong to; what is missing is empty.</param>
internal sealed record TextGroup(string Name, IReadOnlyList<string> Texts);

/// <summary>The texts of the plan, in the order in which tables of strings hold them. No text is in them a second time for parsing.</summary>
internal static class TextGroups
{
    /// <summary>All texts in one language. The groups and their sizes are the same for all languages.</summary>
    public static IReadOnlyList<TextGroup> InLanguage(ResolvedPlan plan, Expression language)
    {
        var tag = language.Language.Value;
        var document = plan.Document;
        var header = document.Header;
        return
        [
            Group("Task", plan.Tasks.Select(t => t.Text)),
            new("Resolution", [.. plan.Lacunae.Select(l => l.Language.Value == tag ? l.Resolution?.Value ?? "" : "")]),
            Group("Chapter", document.Chapters.Select(c => c.Title)),
            Group("Section", document.Sections.Select(s => s.Title)),
            new("Agency", [.. document.Agencies.Select(a => Printed(a))]),

            // What is the same as the printed name is not stored twice.
            new("AgencyFullName", [.. document.Agencies.Select(a => a.FullName[tag] is { } full && full != Printed(a) ? full : "")]),
            Group("AgencyKind", document.AgencyKinds.Select(k => k.Title)),
            Group("Instrument", document.Instruments.Select(i => i.Title)),
            Group("InstrumentKind", document.InstrumentKinds.Select(k => k.Title)),
            Group("Language", document.Expressions.Select(e => e.Title)),
            Group("OpenEnding", plan.OpenEndings),
            Group("PrintedClause", plan.PrintedClauses),
            new("Clause", [.. Halves(language.Clause.Plain.Value), .. Halves(language.Clause.ByDuty.Value), language.Clause.Separator.Value, language.Clause.LastSeparator.Value]),
            Group("Title", [header.Title]),
            Group("Preamble", [header.Preamble]),
            Group("LeadRule", [header.LeadRule]),
            Group("NoticeTitle", [header.Notice.Title]),
            Group("NoticeAddressees", [header.Notice.Addressees]),
            Group("NoticeBody", [header.Notice.Body]),
            Group("NoticeSignature", [header.Notice.Signature]),
            Group("NoticeDate", [header.Notice.Date]),
        ];

        TextGroup Group(string name, IEnumerable<LocalizedText> texts) => new(name, [.. texts.Select(text => text[tag] ?? "")]);

        string Printed(AgencyEntry agency) => agency.DisplayName(tag)?.Text.Value ?? "";
    }

    /// <summary>What needs no translation.</summary>
    public static IReadOnlyList<TextGroup> Untranslated(ResolvedPlan plan) =>
    [
        .. RecordKinds.All.Select(kind => new TextGroup(kind.Name, [.. kind.Entries(plan).Select(e => e.Name.Value)])),
        new("LanguageTag", [.. plan.Document.Expressions.Select(e => e.Language.Value)]),
        new("LanguageBasis", [.. plan.Document.Expressions.Select(e => e.Basis.Value)]),
        new("AgencyAbbreviation", [.. plan.Document.Agencies.Select(a => a.Abbreviation?.Value ?? "")]),
        new("LacunaEvidence", [.. plan.Lacunae.Select(l => l.Evidence.Value)]),
    ];

    /// <summary>What is before and after the agencies.</summary>
    private static string[] Halves(string pattern)
    {
        var at = pattern.IndexOf(ClausePattern.Placeholder, StringComparison.Ordinal);
        return [pattern.Substring(0, at), pattern.Substring(at + ClausePattern.Placeholder.Length)];
    }
}
