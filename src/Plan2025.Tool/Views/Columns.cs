using Spectre.Console;

namespace Plan2025.Tool.Views;

/// <summary>Two columns without lines: a short one that stays whole, and a long one that wraps.</summary>
internal static class Columns
{
    public static Grid Create() => new Grid()
        .AddColumn(new GridColumn().NoWrap().PadRight(2))
        .AddColumn(new GridColumn().PadRight(0));
}
