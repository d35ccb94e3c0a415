using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plan2025.Tool.Exports.Ledger;

/// <summary>Fonts, colours, borders and formats. What comes from the plan is locked; what an office fills in is not.</summary>
internal static class LedgerStyles
{
    /// <summary>Indices of the differential formats, for conditional colour.</summary>
    public const uint Good = 0;

    public const uint Active = 1;
    public const uint Bad = 2;
    public const uint Idle = 3;

    private const uint DateFormat = 164;

    private static readonly Label s_font = new("Calibri", "宋体", "新細明體");

    public static Stylesheet Create(Language language) => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new Fonts(
            Font(language, 11),
            Font(language, 18, new Bold()),
            Font(language, 11, new Bold()),
            Font(language, 11, new Underline(), "FF0563C1"))
        { Count = 4 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Fill("FFD9E2F3"),
            Fill("FFFFF2CC"))
        { Count = 4 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(
                new LeftBorder(Grey()) { Style = BorderStyleValues.Thin },
                new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
                new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
                new BottomBorder(Grey()) { Style = BorderStyleValues.Thin },
                new DiagonalBorder()))
        { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        Formats(),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
        new DifferentialFormats(
            Colour("FFC6EFCE", "FF006100"),
            Colour("FFDDEBF7", "FF1F4E78"),
            Colour("FFFFC7CE", "FF9C0006"),
            Colour("FFEDEDED", "FF595959"))
        { Count = 4 });

    // In the order of CellStyle.
    private static CellFormats Formats() => new(
        Format(font: 0),
        Format(font: 1, horizontal: HorizontalAlignmentValues.Center, vertical: VerticalAlignmentValues.Center),
        Format(font: 0, wrap: true),
        Format(font: 2, wrap: true),
        Format(font: 0, vertical: VerticalAlignmentValues.Center, isLocked: false),
        Format(font: 2, fill: 2, border: 1, horizontal: HorizontalAlignmentValues.Center, vertical: VerticalAlignmentValues.Center, wrap: true),
        Format(font: 2, fill: 3, border: 1, horizontal: HorizontalAlignmentValues.Center, vertical: VerticalAlignmentValues.Center, wrap: true),
        Format(font: 0, border: 1, wrap: true),
        Format(font: 0, border: 1, horizontal: HorizontalAlignmentValues.Center, wrap: true),
        Format(font: 3, border: 1, horizontal: HorizontalAlignmentValues.Center),
        Format(font: 0, border: 1, wrap: true, isLocked: false),
        Format(font: 0, border: 1, horizontal: HorizontalAlignmentValues.Center, wrap: true, isLocked: false),
        Format(font: 0, border: 1, horizontal: HorizontalAlignmentValues.Center, wrap: true, isLocked: false, number: DateFormat))
    { Count = 13 };

    private static CellFormat Format(
        uint font, uint fill = 0, uint border = 0, uint number = 0, HorizontalAlignmentValues? horizontal = null, VerticalAlignmentValues? vertical = null, bool wrap = false, bool isLocked = true) =>
        new(
            new Alignment { Horizontal = horizontal, Vertical = vertical ?? VerticalAlignmentValues.Top, WrapText = wrap },
            new Protection { Locked = isLocked })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number != 0,
            ApplyFont = true,
            ApplyFill = fill != 0,
            ApplyBorder = border != 0,
            ApplyAlignment = true,
            ApplyProtection = true,
        };

    private static Font Font(Language language, double size, OpenXmlElement? decoration = null, string colour = "FF000000")
    {
        var font = new Font();
        if (decoration is not null)
        {
            font.Append(decoration);
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = s_font.In(language) });
        return font;
    }

    private static Fill Fill(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Color Grey() => new() { Rgb = "FF7F7F7F" };

    private static DifferentialFormat Colour(string background, string foreground) => new(
        new Font(new Color { Rgb = foreground }),
        new Fill(new PatternFill(new ForegroundColor { Rgb = background }, new BackgroundColor { Rgb = background }) { PatternType = PatternValues.Solid }));
}
