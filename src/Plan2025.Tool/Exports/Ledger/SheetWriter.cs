using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plan2025.Tool.Exports.Ledger;

/// <summary>What a cell says when it is selected, and when something wrong is written into it.</summary>
internal readonly record struct InputMessage(string Title, string Prompt, string Error);

/// <summary>One sheet: rows of cells, and around them what SpreadsheetML wants in a fixed order.</summary>
internal sealed class SheetWriter(string name, IReadOnlyList<double> widths)
{
    private const double LineHeight = 15;

    /// <summary>What A4 has room for in landscape between the margins, in the unit of column widths.</summary>
    private const double PageWidth = 110;

    private const double SmallestScale = 10;

    private readonly SheetData _rows = new();
    private readonly MergeCells _merged = new();
    private readonly Hyperlinks _links = new();
    private readonly List<ConditionalFormatting> _conditions = [];
    private readonly DataValidations _validations = new();

    public string Name => name;

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; private set; }

    /// <summary>How many rows and columns at the beginning stay in sight.</summary>
    public (int Rows, int Columns) Frozen { get; set; }

    /// <summary>The row of the head of a table; 0 where there is none.</summary>
    public int HeadRow { get; set; }

    /// <summary>How many columns are printed; 0 is all.</summary>
    public int PrintedColumns { get; set; }

    /// <summary>Columns behind which a new page begins. Without any, the width is fitted to one page.</summary>
    public IReadOnlyList<int> PageBreaks { get; set; } = [];

    public bool IsProtected { get; set; }

    /// <summary>A reference such as <c>B4</c>; columns and rows from 1.</summary>
    public static string Reference(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    /// <summary>Adds a row as high as its longest text needs.</summary>
    public int AddRow(IReadOnlyList<(object? Value, CellStyle Style)> cells, double minHeight = LineHeight)
    {
        RowCount++;
        var lines = cells.Select((cell, i) => cell.Value is string text && i < widths.Count ? TextWidth.Lines(text, widths[i]) : 1).DefaultIfEmpty(1).Max();

        // A height that is not marked as custom: it grows with what an office writes.
        var row = new Row { RowIndex = (uint)RowCount, Height = Math.Max(minHeight, (lines * LineHeight) + 3) };
        for (var i = 0; i < cells.Count; i++)
        {
            row.Append(CreateCell(Reference(i + 1, RowCount), cells[i].Value, cells[i].Style));
        }

        _rows.Append(row);
        return RowCount;
    }

    /// <summary>Adds a row of one text over several columns.</summary>
    public int AddMergedRow(string text, CellStyle style, int columns, double minHeight = LineHeight)
    {
        var lines = TextWidth.Lines(text, widths.Take(columns).Sum());
        RowCount++;
        var row = new Row { RowIndex = (uint)RowCount, Height = Math.Max(minHeight, (lines * LineHeight) + 3), CustomHeight = true };
        row.Append(CreateCell(Reference(1, RowCount), text, style));
        for (var i = 2; i <= columns; i++)
        {
            row.Append(CreateCell(Reference(i, RowCount), null, style));
        }

        _rows.Append(row);
        Merge(1, columns, RowCount);
        return RowCount;
    }

    public void Merge(int firstColumn, int lastColumn, int row) =>
        _merged.Append(new MergeCell { Reference = Reference(firstColumn, row) + ":" + Reference(lastColumn, row) });

    /// <summary>Makes a cell a link to another one of the workbook.</summary>
    public void AddLink(int column, int row, string sheet, string cell, string shown) =>
        _links.Append(new Hyperlink { Reference = Reference(column, row), Location = $"'{sheet}'!{cell}", Display = shown });

    /// <summary>A list to choose from.</summary>
    public void AddChoice(int column, int firstRow, int lastRow, IEnumerable<string> choices, InputMessage message) => Validate(
        column, firstRow, lastRow, message, new DataValidation(new Formula1("\"" + string.Join(',', choices) + "\"")) { Type = DataValidationValues.List });

    /// <summary>Dates alone, none before a day.</summary>
    public void AddDate(int column, int firstRow, int lastRow, DateOnly first, InputMessage message) => Validate(
        column, firstRow, lastRow, message, new DataValidation(new Formula1(SerialNumber(first).ToString(CultureInfo.InvariantCulture)))
        {
            Type = DataValidationValues.Date,
            Operator = DataValidationOperatorValues.GreaterThanOrEqual,
        });

    /// <summary>Colours the cells of a column that have a value.</summary>
    public void AddColours(int column, int firstRow, int lastRow, params ReadOnlySpan<(string Value, uint Format)> colours)
    {
        var formatting = new ConditionalFormatting { SequenceOfReferences = Range(column, firstRow, lastRow) };
        foreach (var (value, format) in colours)
        {
            formatting.Append(new ConditionalFormattingRule(new Formula("\"" + value + "\""))
            {
                Type = ConditionalFormatValues.CellIs,
                Operator = ConditionalFormattingOperatorValues.Equal,
                FormatId = format,
                Priority = _conditions.Sum(c => c.ChildElements.Count) + formatting.ChildElements.Count + 1,
            });
        }

        _conditions.Add(formatting);
    }

    /// <summary>Writes the sheet into its part.</summary>
    public void Write(WorksheetPart part, bool isFirst, string footer)
    {
        var sheet = new Worksheet();
        var fitsWidth = PageBreaks.Count == 0;
        sheet.Append(
            new SheetProperties(new PageSetupProperties { FitToPage = fitsWidth }),
            new SheetDimension { Reference = "A1:" + Reference(widths.Count, RowCount) },
            new SheetViews(CreateView(isFirst)),
            new SheetFormatProperties { DefaultRowHeight = LineHeight },
            new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
            _rows);
        if (IsProtected)
        {
            // Against slips, not against people: there is no password. Filters, widths and heights stay free.
            sheet.Append(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatCells = false, FormatColumns = false, FormatRows = false, AutoFilter = false, Sort = false });
        }

        if (HeadRow > 0)
        {
            sheet.Append(new AutoFilter { Reference = TableRange });
        }

        Append(sheet, _merged);
        sheet.Append(_conditions);
        _validations.Count = (uint)_validations.ChildElements.Count;
        Append(sheet, _validations);
        Append(sheet, _links);
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, Scale = PageBreaks.Count > 0 ? Scale : null, FitToWidth = 1, FitToHeight = 0, PageOrder = PageOrderValues.OverThenDown },
            new HeaderFooter(new OddFooter(footer)));
        if (!fitsWidth)
        {
            sheet.Append(new ColumnBreaks(PageBreaks.Select(column => new Break { Id = (uint)column, Max = 1048575, ManualPageBreak = true })) { Count = (uint)PageBreaks.Count, ManualBreakCount = (uint)PageBreaks.Count });
        }

        part.Worksheet = sheet;
    }

    /// <summary>Names that a spreadsheet program looks for: what is filtered, printed, and repeated on each page.</summary>
    public IEnumerable<DefinedName> Names(uint index)
    {
        if (HeadRow > 0)
        {
            var corners = TableRange.Split(':');
            yield return new DefinedName($"'{name}'!{Absolute(corners[0])}:{Absolute(corners[1])}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true };
        }

        if (PrintedColumns > 0)
        {
            yield return new DefinedName($"'{name}'!$A$1:${Letters(PrintedColumns)}${RowCount}") { Name = "_xlnm.Print_Area", LocalSheetId = index };
        }

        if (HeadRow > 0)
        {
            var columns = Frozen.Columns > 0 && PageBreaks.Count > 0 ? $"'{name}'!$A:${Letters(Frozen.Columns)}," : "";
            yield return new DefinedName($"{columns}'{name}'!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
        }
    }

    /// <summary>A day as spreadsheets count them.</summary>
    public static int SerialNumber(DateOnly date) => date.DayNumber - new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>The size of print, in per cent, at which the widest page fits.</summary>
    private uint Scale
    {
        get
        {
            var repeated = widths.Take(Frozen.Columns).Sum();
            int[] ends = [.. PageBreaks, widths.Count];
            var widest = ends.Select((end, i) => i == 0 ? widths.Take(end).Sum() : repeated + widths.Take(end).Skip(ends[i - 1]).Sum()).Max();
            return (uint)Math.Clamp(100 * PageWidth / widest, SmallestScale, 100);
        }
    }

    private void Validate(int column, int firstRow, int lastRow, InputMessage message, DataValidation validation)
    {
        validation.AllowBlank = true;
        validation.ShowInputMessage = true;
        validation.ShowErrorMessage = true;
        validation.PromptTitle = message.Title;
        validation.Prompt = message.Prompt;
        validation.ErrorTitle = message.Title;
        validation.Error = message.Error;
        validation.SequenceOfReferences = Range(column, firstRow, lastRow);
        _validations.Append(validation);
    }

    private string TableRange => Reference(1, HeadRow) + ":" + Reference(PrintedColumns > 0 ? PrintedColumns : widths.Count, RowCount);

    private SheetView CreateView(bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst, ShowGridLines = HeadRow > 0 };
        if (Frozen != default)
        {
            var corner = Reference(Frozen.Columns + 1, Frozen.Rows + 1);
            view.Append(new Pane
            {
                HorizontalSplit = Frozen.Columns > 0 ? Frozen.Columns : null,
                VerticalSplit = Frozen.Rows > 0 ? Frozen.Rows : null,
                TopLeftCell = corner,
                ActivePane = Frozen.Columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
            view.Append(new Selection { Pane = Frozen.Columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft, ActiveCell = corner, SequenceOfReferences = new ListValue<StringValue>([corner]) });
        }

        return view;
    }

    private static Cell CreateCell(string reference, object? value, CellStyle style)
    {
        var cell = new Cell { CellReference = reference, StyleIndex = (uint)style };
        switch (value)
        {
            case null:
                break;
            case int number:
                cell.CellValue = new CellValue(number);
                break;
            case string text:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
                break;
            default:
                throw new ArgumentException("A cell can't hold " + value.GetType().Name, nameof(value));
        }

        return cell;
    }

    private static void Append(Worksheet sheet, OpenXmlElement list)
    {
        if (list.HasChildren)
        {
            sheet.Append(list);
        }
    }

    private static ListValue<StringValue> Range(int column, int firstRow, int lastRow) => new([Reference(column, firstRow) + ":" + Reference(column, lastRow)]);

    private static string Absolute(string reference)
    {
        var letters = reference.TrimEnd("0123456789".ToCharArray());
        return "$" + letters + "$" + reference[letters.Length..];
    }
}
