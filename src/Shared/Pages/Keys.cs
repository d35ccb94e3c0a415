using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Pages;

/// <summary>What records are called in the address of a page, and the choices of filters.</summary>
internal static class Keys
{
    /// <summary>The abbreviation where an agency has one, as expressions have it; else its name in code.</summary>
    public static string Of(PlanAgency agency) => agency.Abbreviation is { } name && name.All(char.IsLetterOrDigit) ? name.ToLowerInvariant() : agency.Name;

    /// <summary>Several agencies, as the value of an attribute.</summary>
    public static string Of(IEnumerable<PlanAgency> agencies) => string.Join(" ", agencies.Select(Of));

    /// <summary>The choices of a filter by agency.</summary>
    public static IEnumerable<HtmlText> Agencies(PageTexts texts) => Plan.Agencies.Select(a => texts.Option(Label.Of(a.GetTitle), Of(a)));

    /// <summary>The choices of a filter by chapter.</summary>
    public static IEnumerable<HtmlText> Chapters(PageTexts texts) => Plan.Chapters.Select(c =>
        texts.Option(Numbered(c.Number, Label.Of(c.GetTitle)), c.Number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A title after its number.</summary>
    public static Label Numbered(int number, Label title) => PageLabels.Numbered.With(number, title);
}
