using System;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Exports.Ledger;

/// <summary>The ledger (台账) in which an office works: tasks, agencies, instruments, notes.</summary>
internal static class LedgerWorkbook
{
    public static byte[] Create(TaskSet tasks, Language language)
    {
        SheetWriter[] sheets = [TasksSheet.Create(tasks, language), CreateAgencies(tasks, language), CreateInstruments(tasks, language), CreateNotes(tasks, language)];
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            Write(document, sheets, language);
        }

        return StableZip.Create(stream);
    }

    // Relationships get ids here: those that the SDK gives are random.
    private static void Write(SpreadsheetDocument document, SheetWriter[] sheets, Language language)
    {
        var workbook = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(sheets.Select((sheet, i) => new Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = IdOf(i) })),
            new DefinedNames(sheets.SelectMany((sheet, i) => sheet.Names((uint)i))));
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = LedgerStyles.Create(language);
        var footer = $"&L{Labels.DataVersion.Format(language, Plan.DataVersion)}&C{LedgerLabels.Page.In(language)}&R&A";
        for (var i = 0; i < sheets.Length; i++)
        {
            sheets[i].Write(workbook.AddNewPart<WorksheetPart>(IdOf(i)), isFirst: i == 0, footer);
        }
    }

    private static string IdOf(int sheet) => FormattableString.Invariant($"sheet{sheet + 1}");

    private static SheetWriter CreateAgencies(TaskSet tasks, Language language)
    {
        var table = new LinkedTable(
            LedgerLabels.AgenciesSheet,
            [
                (LedgerLabels.Number, 6), (LedgerLabels.Agency, 24), (Labels.FullName, 30), (Labels.Kind, 20),
                (LedgerLabels.LeadCount, 10), (LedgerLabels.LeadTasks, 42), (LedgerLabels.ParticipantCount, 10), (LedgerLabels.ParticipantTasks, 42),
            ],
            Plan.Agencies.Max(a => (a.Tasks & tasks).Count),
            tasks,
            language);
        foreach (var agency in Plan.Agencies)
        {
            table.Add(
                [
                    (agency.Number, CellStyle.Centered),
                    (agency.GetTitle(language), CellStyle.Text),
                    (agency.GetFullName(language), CellStyle.Text),
                    (agency.Kind.GetTitle(language), CellStyle.Text),
                    ((agency.LeadTasks & tasks).Count, CellStyle.Centered),
                    (table.List(agency.LeadTasks), CellStyle.Text),
                    ((agency.ParticipantTasks & tasks).Count, CellStyle.Centered),
                    (table.List(agency.ParticipantTasks), CellStyle.Text),
                ],
                agency.LeadTasks.Concat(agency.ParticipantTasks));
        }

        return table.Sheet;
    }

    private static SheetWriter CreateInstruments(TaskSet tasks, Language language)
    {
        var table = new LinkedTable(
            LedgerLabels.InstrumentsSheet,
            [(LedgerLabels.Number, 6), (LedgerLabels.InstrumentTitle, 60), (Labels.Kind, 20), (LedgerLabels.TaskCount, 10), (LedgerLabels.InvolvedTasks, 42)],
            Plan.Instruments.Select(i => (i.Tasks & tasks).Count).DefaultIfEmpty().Max(),
            tasks,
            language);
        foreach (var instrument in Plan.Instruments)
        {
            table.Add(
                [
                    (instrument.Number, CellStyle.Centered),
                    (TextFormat.Title(language, instrument.GetTitle(language)), CellStyle.Text),
                    (instrument.Kind.GetTitle(language), CellStyle.Text),
                    ((instrument.Tasks & tasks).Count, CellStyle.Centered),
                    (table.List(instrument.Tasks), CellStyle.Text),
                ],
                instrument.Tasks);
        }

        return table.Sheet;
    }

    private static SheetWriter CreateNotes(TaskSet tasks, Language language)
    {
        var sheet = new SheetWriter(LedgerLabels.NotesSheet.In(language), [24, 100]);
        sheet.AddMergedRow(LedgerLabels.NotesSheet.In(language), CellStyle.Title, 2, minHeight: 32);
        Add(LedgerLabels.Source, Plan.Notice.GetTitle(language));
        Add(LedgerLabels.Issued, Labels.IssuedBy.Format(language, Plan.IssuedOn, Plan.Issuer.GetTitle(language), Plan.PublishedOn));
        Add(LedgerLabels.Version, Plan.DataVersion);
        Add(LedgerLabels.Basis, Plan.Languages[language].Basis);
        Add(LedgerLabels.Authority, Labels.NotAuthoritative.In(language));
        Add(LedgerLabels.LeadRule, Plan.GetLeadRule(language));
        Add(LedgerLabels.HowToFill, string.Join('\n', LedgerLabels.Locked.In(language), LedgerLabels.NoDeadline.In(language), LedgerLabels.StatusPrompt.In(language), LedgerLabels.ProgressPrompt.In(language)));
        Add(Labels.Gap, LedgerLabels.GapMark.In(language));
        foreach (var task in tasks.Select(id => Plan.Tasks[id]))
        {
            foreach (var gap in task.Lacunae)
            {
                var known = gap.Resolution is { } words ? Labels.Restored.Format(language, words) : Labels.NotKnown.In(language);
                sheet.AddRow([(task.ToString(), CellStyle.PlainBold), ($"{MarkedText.Create(task, language)}\n{known}\n{gap.Evidence}", CellStyle.Plain)]);
            }
        }

        return sheet;

        void Add(Label label, string text) => sheet.AddRow([(label.In(language), CellStyle.PlainBold), (text, CellStyle.Plain)]);
    }
}
