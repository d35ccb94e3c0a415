using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsvHelper;

namespace Plan2025.Tool.Exports;

/// <summary>A row for each task: RFC 4180, UTF-8 with a byte order mark. Headers and names are English, texts and titles in the language asked for.</summary>
internal static class CsvExport
{
    private const string Separator = ";";

    private static readonly string[] s_header =
    [
        "task", "number", "name", "chapter", "chapter_title", "section", "section_title", "text", "lead", "lead_title",
        "participants", "participant_titles", "mode", "open_ended", "instruments", "instrument_titles", "unresolved_gaps",
    ];

    // A spreadsheet would run a text that looks like a formula: such a text gets an apostrophe before it.
    internal static CsvWriterOptions Options { get; } = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    public static byte[] Create(TaskSet tasks, Language language)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            csv.WriteHeader(s_header);
            foreach (var task in tasks.Select(id => Plan.Tasks[id]))
            {
                Write(csv, task, language);
            }
        }

        return stream.ToArray();
    }

    private static void Write(CsvWriter csv, PlanTask task, Language language)
    {
        var chapter = task.Chapter;
        var lead = task.Lead;
        var participants = task.Participants.ToArray();
        var instruments = task.Instruments.ToArray();
        csv.WriteField(task.ToString());
        csv.WriteField(task.Number);
        csv.WriteField(task.Name);
        csv.WriteField(chapter.Name);
        csv.WriteField(chapter.GetTitle(language));
        csv.WriteField(task.Section?.Name ?? "");
        csv.WriteField(task.Section?.GetTitle(language) ?? "");
        csv.WriteField(task.GetText(language));
        csv.WriteField(lead.Name);
        csv.WriteField(lead.GetTitle(language));
        csv.WriteField(Join(participants.Select(a => a.Name)));
        csv.WriteField(Join(participants.Select(a => a.GetTitle(language))));
        csv.WriteField(task.Mode.Name);
        csv.WriteField(task.IsOpenEnded ? "true" : "false");
        csv.WriteField(Join(instruments.Select(i => i.Name)));
        csv.WriteField(Join(instruments.Select(i => i.GetTitle(language))));
        csv.WriteField(task.Lacunae.Count(gap => !gap.IsResolved));
        csv.EndRecord();
    }

    private static string Join(IEnumerable<string> items) => string.Join(Separator, items);
}
