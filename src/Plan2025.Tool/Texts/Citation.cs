using System;
using System.Globalization;

namespace Plan2025.Tool.Texts;

/// <summary>How the plan is cited.</summary>
internal static class Citation
{
    /// <summary>By GB/T 7714: issuer, title, kind of document ([Z], for none of the listed ones), date, part.</summary>
    /// <param name="task">The number of a task; null for the plan.</param>
    public static string Chinese(string? task)
    {
        var part = task is null ? "" : $"：第{task}项";
        return $"{Plan.Notice.GetSignature(Language.SimplifiedChinese)}. {Plan.GetTitle(Language.SimplifiedChinese)}[Z]. {Plan.IssuedOn}{part}.";
    }

    /// <summary>Issuer, title, part, date, and that the text is a translation.</summary>
    /// <param name="task">The number of a task; null for the plan.</param>
    public static string English(string? task)
    {
        var date = DateOnly.ParseExact(Plan.IssuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        var part = task is null ? "" : $", task {task}";
        return $"{Plan.Notice.GetSignature(Language.English)}, {Plan.GetTitle(Language.English)}{part} (issued {date}; unofficial translation, Plan2025 data version {Plan.DataVersion}).";
    }
}
