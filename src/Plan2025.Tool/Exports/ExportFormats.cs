using System;
using System.Collections.Generic;
using Plan2025.Tool.Exports.Database;
using Plan2025.Tool.Exports.Ledger;
using Plan2025.Tool.Exports.Page;

namespace Plan2025.Tool.Exports;

/// <summary>A kind of file that the plan can be written as.</summary>
/// <param name="IsText">Whether it can go to standard output.</param>
/// <param name="Create">Makes the content of the file: of some tasks, in a language. The same bytes for the same version.</param>
internal sealed record ExportFormat(bool IsText, Func<TaskSet, Language, byte[]> Create);

/// <summary>All formats by name.</summary>
internal static class ExportFormats
{
    public static IReadOnlyDictionary<string, ExportFormat> All { get; } = new Dictionary<string, ExportFormat>(StringComparer.Ordinal)
    {
        ["xlsx"] = new(IsText: false, LedgerWorkbook.Create),
        ["csv"] = new(IsText: true, CsvExport.Create),
        ["json"] = new(IsText: true, JsonExport.Create),
        ["sqlite"] = new(IsText: false, (tasks, _) => PlanDatabase.Create(tasks)),
        ["html"] = new(IsText: true, PlanPage.Create),
        ["md"] = new(IsText: true, MarkdownExport.Create),
    };
}
