using System;
using System.Globalization;

namespace Plan2025.Tool.Texts;

/// <summary>How the plan is cited.</summary>
internal static class Citation
{
    private static readonly Language s_chinese = PlanLanguages.Of("zh-Hans");

    /// <summary>By GB/T 7714: issuer, title, kind of document ([Z], for none of the listed ones), date, part.</summary>
    /// <param name="task">The number of a task; null for the plan.</param>
    public static string Chinese(string? task)
    {
        var part = task is null ? "" : $"：第{task}项";
        return $"{Plan.Notice.GetSignature(s_chinese)}. {Plan.GetTitle(s_chinese)}[Z]. {Plan.IssuedOn}{part}.";
    }

    /// <summary>Issuer, title, part, date, and that the text is a translation, if it is one.</summary>
    /// <param name="task">The number of a task; null for the plan.</param>
    public static string English(string? task)
    {
        var date = DateOnly.ParseExact(Plan.IssuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        var part = task is null ? "" : $", task {task}";
        var kind = EnglishText.IsTranslated ? "unofficial translation, " : "";
        return $"{Plan.Notice.GetSignature(EnglishText.Language)}, {Plan.GetTitle(EnglishText.Language)}{part} (issued {date}; {kind}Plan2025 data version {Plan.DataVersion}).";
    }
}
