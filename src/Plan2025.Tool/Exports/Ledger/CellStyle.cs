namespace Plan2025.Tool.Exports.Ledger;

/// <summary>The looks of cells; the values are indices into the formats of <see cref="LedgerStyles"/>.</summary>
internal enum CellStyle : uint
{
    Default,
    Title,
    Plain,
    PlainBold,
    FillIn,
    Head,
    HeadToFill,
    Text,
    Centered,
    Link,
    Input,
    InputCentered,
    InputDate,
}
