using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Tool.Exports.Ledger;

/// <summary>A table whose rows name tasks: its columns are printed, and beside them each task is a link to its row of the ledger.</summary>
internal sealed class LinkedTable
{
    private const int HeadRow = 2;
    private const double LinkWidth = 7;

    private readonly SheetWriter _sheet;
    private readonly TaskSet _tasks;
    private readonly Language _language;
    private readonly int _columns;

    public LinkedTable(Label name, IReadOnlyList<(Label Head, double Width)> columns, int mostLinks, TaskSet tasks, Language language)
    {
        _tasks = tasks;
        _language = language;
        _columns = columns.Count;
        _sheet = new SheetWriter(name.In(language), [.. columns.Select(c => c.Width), .. Enumerable.Repeat(LinkWidth, mostLinks)])
        {
            Frozen = (HeadRow, 2),
            HeadRow = HeadRow,
            PrintedColumns = columns.Count,
            IsProtected = true,
        };
        _sheet.AddMergedRow($"{Plan.GetTitle(language)} — {name.In(language)}", CellStyle.Title, columns.Count, minHeight: 32);
        _sheet.AddRow(
            [.. columns.Select(c => ((object?)c.Head.In(language), CellStyle.Head)), .. Enumerable.Range(0, mostLinks).Select(i => ((object?)(i == 0 ? LedgerLabels.Links.In(language) : null), CellStyle.Head))],
            minHeight: 33);
    }

    public SheetWriter Sheet => _sheet;

    /// <summary>The ids, with spaces at which a line may end.</summary>
    public string List(TaskSet tasks) => string.Join(' ', (tasks & _tasks).Select(t => t.ToString()));

    public void Add(IReadOnlyList<(object? Value, CellStyle Style)> cells, IEnumerable<TaskId> linked)
    {
        var tasks = linked.Where(_tasks.Contains).ToArray();
        var row = _sheet.AddRow([.. cells, .. tasks.Select(t => ((object?)t.ToString(), CellStyle.Link))]);
        for (var i = 0; i < tasks.Length; i++)
        {
            var cell = SheetWriter.Reference(2, TasksSheet.RowOf(_tasks, tasks[i]));
            _sheet.AddLink(_columns + i + 1, row, LedgerLabels.TasksSheet.In(_language), cell, tasks[i].ToString());
        }
    }
}
