using System.Collections.Generic;
using System.Linq;
using Plan2025.Pages;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Exports.Page;

/// <summary>The text of a task to the letter, with a mark at each gap that is no part of it.</summary>
internal static class GapText
{
    /// <summary>Writes a paragraph.</summary>
    /// <param name="texts">The texts of the page.</param>
    /// <param name="task">The task.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="attribute">What the script finds the paragraph by.</param>
    public static HtmlText Write(PageTexts texts, PlanTask task, Language language, string attribute)
    {
        var marked = MarkedText.Create(task, language);
        return $"<p class=\"text\" lang=\"{Plan.Languages[language].Tag}\" {HtmlText.Markup(attribute)}>{Pieces(texts, marked.Split(MarkedText.Mark))}</p>";
    }

    private static IEnumerable<HtmlText> Pieces(PageTexts texts, string[] pieces) => pieces.Select((piece, i) => i == 0
        ? (HtmlText)$"{piece}"
        : $"<abbr class=\"gap\"{texts.Attribute("title", PlanPageLabels.GapMark)}>{MarkedText.Mark}</abbr>{piece}");
}
