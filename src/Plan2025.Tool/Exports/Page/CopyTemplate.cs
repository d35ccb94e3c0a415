using Plan2025.Pages;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Exports.Page;

/// <summary>What may be copied from the card of a task. The script adds it when a card is opened: {0} is the number of the task, {1} its id.</summary>
internal static class CopyTemplate
{
    public static HtmlText Write(PageTexts texts) => $$"""
        <template id="copies">
        {{Copy(texts, PlanPageLabels.CopyLink, "#{1}")}}{{Copy(texts, PlanPageLabels.CopyChinese, Citation.Chinese("{0}"), "zh-Hans")}}{{
            Copy(texts, PlanPageLabels.CopyEnglish, Citation.English("{0}"), "en")}}{{Copy(texts, PlanPageLabels.CopyConstant, "TaskId.{1}")}}</template>

        """;

    private static HtmlText Copy(PageTexts texts, Label name, string value, string? tag = null) => $"""
        <p class="copy"><button type="button" data-text="{texts.Reference(name)}">{name.In(texts.Language)}</button> <code{(tag is null ? null : (HtmlText)$" lang=\"{tag}\"")}>{value}</code></p>

        """;
}
