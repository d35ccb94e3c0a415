using System.Linq;
using System.Text;
using Plan2025.Pages;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Exports.Page;

/// <summary>The plan as a page: for those who search, read and cite it in a browser.</summary>
internal static class PlanPage
{
    public static byte[] Create(TaskSet tasks, Language language)
    {
        var page = new Pages.Page(language);
        var texts = page.Texts;
        PlanTask[] shown = [.. tasks.Select(id => Plan.Tasks[id])];
        var text = page.Write(
            Label.Of(Plan.GetTitle),
            Header(texts, shown.Length),
            TaskSection.Write(texts, shown, MapSection.Write(texts, tasks)),
            Pages.Page.Resource("plan.css"),
            Pages.Page.Resource("plan.js"));
        return Encoding.UTF8.GetBytes(text);
    }

    private static HtmlText Header(PageTexts texts, int count) => $"""
        <h1>{texts.Text(Label.Of(Plan.GetTitle))}</h1>
        <p>{texts.Text(Labels.IssuedBy, Plan.IssuedOn, Label.Of(Plan.Issuer.GetTitle), Plan.PublishedOn)}</p>
        <p>{texts.Text(PlanPageLabels.About, count)}</p>
        <details class="document">
        {texts.Element("summary", PlanPageLabels.Document)}
        {texts.Element("h2", Label.Of(Plan.Notice.GetTitle))}
        {texts.Element("p", Label.Of(Plan.Notice.GetAddressees))}
        {texts.Element("p", Label.Of(Plan.Notice.GetBody))}
        {texts.Element("p", Label.Of(Plan.Notice.GetSignature))}
        {texts.Element("p", Label.Of(Plan.Notice.GetDate))}
        {texts.Element("p", Label.Of(Plan.GetPreamble))}
        {texts.Element("p", Label.Of(Plan.GetLeadRule))}
        </details>
        <p class="source">{texts.Text(Labels.NotAuthoritative)} {(EnglishText.IsTranslated ? (HtmlText)$"{texts.Text(Labels.Unofficial)} " : null)}{texts.Text(Labels.DataVersion, Plan.DataVersion)}</p>

        """;
}
