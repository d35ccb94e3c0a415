using System.Text;

namespace Plan2025.Tool.Texts;

/// <summary>The text of a task with a mark at each gap: words that the source lost.</summary>
internal static class MarkedText
{
    public const string Mark = "▒";

    /// <summary>The text as it is, with marks; a translation has its own, such as <c>[...]</c>.</summary>
    public static string Create(PlanTask task, Language language)
    {
        var text = new StringBuilder(task.GetText(language));
        var lacunae = task.Lacunae;
        for (var i = lacunae.Count - 1; i >= 0; i--)
        {
            if (IsVisible(task, lacunae[i], language))
            {
                text.Insert(lacunae[i].Position, Mark);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether the gap is at the same position in a language.</summary>
    /// <remarks>A gap is recorded in the language in which the gap was seen. The other script was converted from it character by
    /// character, so unless something was restored or removed, both texts are of the same length.</remarks>
    private static bool IsVisible(PlanTask task, PlanLacuna lacuna, Language language) =>
        lacuna.Language == language
        || (language.IsChinese() && lacuna.Language.Id.IsChinese() && !lacuna.IsResolved && task.GetTextSpan(language).Length == task.GetTextSpan(lacuna.Language).Length);
}
