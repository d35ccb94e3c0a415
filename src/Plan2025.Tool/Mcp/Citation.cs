using System;
using System.Globalization;

namespace Plan2025.Tool.Mcp;

/// <summary>How the plan is cited.</summary>
internal static class Citation
{
    /// <summary>By GB/T 7714: issuer, title, kind of document ([Z], for none of the listed ones), date, part.</summary>
    public static string Chinese(int? task)
    {
        var part = task is { } number ? FormattableString.Invariant($"：第{number}项") : "";
        return $"{Plan.Notice.GetSignature(Language.SimplifiedChinese)}. {Plan.GetTitle(Language.SimplifiedChinese)}[Z]. {Plan.IssuedOn}{part}.";
    }

    public static string English(int? task)
    {
        var date = DateOnly.ParseExact(Plan.IssuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        var part = task is { } number ? FormattableString.Invariant($", task {number}") : "";
        return $"{Plan.Notice.GetSignature(Language.English)}, {Plan.GetTitle(Language.English)}{part} (issued {date}; unofficial translation, Plan2025 data version {Plan.DataVersion}).";
    }
}
