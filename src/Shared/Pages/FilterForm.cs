using System.Collections.Generic;

namespace Plan2025.Pages;

/// <summary>What narrows the list of tasks down. A field filters by the attribute of its name: <c>lead</c> by <c>data-lead</c>, a list of values.</summary>
internal static class FilterForm
{
    public static HtmlText Write(PageTexts texts, HtmlText fields) => $"""
        <form class="controls scripted" role="search"{texts.Attribute("aria-label", PageLabels.Filter)}>
        {fields}<div class="last"><button type="reset">{texts.Text(PageLabels.ShowAll)}</button>
        <output aria-live="polite" data-format="{texts.Reference(PageLabels.Shown)}"></output></div>
        </form>

        """;

    public static HtmlText Words(PageTexts texts, string placeholder) => $"""
        <label class="words">{texts.Text(PageLabels.Words)} <input type="search" name="words" placeholder="{placeholder}" autocomplete="off" spellcheck="false"></label>

        """;

    public static HtmlText Select(PageTexts texts, Label label, string name, IEnumerable<HtmlText> options) => $"""
        <label>{texts.Text(label)} <select name="{name}">{texts.Option(PageLabels.Any)}{options}</select></label>

        """;

    public static HtmlText Check(PageTexts texts, Label label, string name) => $"""
        <label class="check"><input type="checkbox" name="{name}" value="true"> {texts.Text(label)}</label>

        """;
}
