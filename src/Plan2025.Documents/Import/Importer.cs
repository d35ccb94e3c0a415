using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Documents.Reading;
using Plan2025.Documents.Writing;

namespace Plan2025.Documents.Import;

/// <summary>A document made of a text, and what a person should look at.</summary>
/// <param name="Json">The document, in the canonical form.</param>
/// <param name="Notes">What the import was not sure of, and what a person must add.</param>
/// <param name="Plan">What was found.</param>
internal sealed record ImportResult(string Json, IReadOnlyList<Note> Notes, ImportedPlan Plan);

/// <summary>What an import found in a text.</summary>
internal sealed record ImportedPlan(
    DocumentFrame Frame,
    PlanTree Tree,
    AgencyTable Agencies,
    bool IsTraditional,
    OfficialText Text);

/// <summary>Makes a plan document of an official text.</summary>
internal static class Importer
{
    /// <summary>Imports a text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="lines">The first and the last line of the document; null where all lines are.</param>
    /// <param name="register">The agencies and instruments that are known.</param>
    /// <param name="planId">The id of the plan, or null.</param>
    /// <exception cref="RefusedTextException">The text has no tasks, or can't be read.</exception>
    public static ImportResult Import(byte[] bytes, (int First, int Last)? lines, Register register, string? planId = null)
    {
        var notes = new NoteList();
        var text = OfficialText.Read(bytes, lines);
        foreach (var line in text.LinesWithInvisibleCharacters)
        {
            notes.Add(line, "invisible characters, such as a soft hyphen, are left out");
        }

        var (printed, pages) = PageNumbers.Divide(text.Lines);
        var (paragraphs, areJoined) = WrappedLines.Join(printed);
        if (areJoined)
        {
            notes.Add(0, "many lines end at the same margin, as in a PDF file; lines were joined to paragraphs");
        }

        var frame = DocumentFrame.Read(paragraphs, notes);
        foreach (var page in pages)
        {
            frame.Closing.Add(page);
            notes.Add(page.Number, "a page number; kept as a closing paragraph");
        }

        var isTraditional = Script.IsTraditional(string.Concat(paragraphs.Select(line => line.Text)));
        var isLocal = LocalDocument.Is(frame, paragraphs);
        var parser = new ClauseParser(name => register.FindAgency(name, isLocal) is not null || AgencyTable.IsOfProvince(name));
        var tree = PlanTreeBuilder.Build(Outline.Read(frame.Body, notes), new ClauseFinder(parser), parser, notes);
        if (tree.All.Count == 0)
        {
            throw new RefusedTextException(frame.Body[0].Number, "no numbered text ends in a clause that says who is responsible, such as （财政部负责）: there are no tasks");
        }

        TaskTitles.Find(tree.All);
        var agencies = new AgencyTable(register, isLocal, notes);
        foreach (var task in tree.All)
        {
            task.Agencies = agencies.Find(task.Clause.Agencies, task.Line);
        }

        NoteLeads(frame, tree, notes);
        var plan = new ImportedPlan(frame, tree, agencies, isTraditional, text);
        var json = CanonicalJson.Write(new DocumentBuilder(plan, register, notes, planId).Build(), Resources.Schema);
        LossCheck.Check(json, [.. paragraphs, .. pages], isTraditional ? "zh-Hant" : "zh-Hans", frame.Title.Length > 0 ? "" : DocumentBuilder.NoTitle);
        return new ImportResult(json, notes.All, plan);
    }

    /// <summary>Says that the first agency is taken as the lead where neither a rule nor the clauses say so.</summary>
    private static void NoteLeads(DocumentFrame frame, PlanTree tree, NoteList notes)
    {
        var rule = tree.All.FindIndex(task => task.Clause.LeadRule is not null);
        if (frame.LeadRule.Length > 0)
        {
            return;
        }

        var silent = tree.All.Where((task, i) => !task.Clause.SaysWhoLeads && (rule < 0 || i < rule)).ToArray();
        if (silent.Length > 0)
        {
            notes.Add(silent[0].Line, string.Create(CultureInfo.InvariantCulture, $"the text does not say who leads here ({silent.Length} clauses); the first agency is taken as the lead"));
        }
    }
}
