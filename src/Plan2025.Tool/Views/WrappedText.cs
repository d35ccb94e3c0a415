using System.Collections.Generic;
using System.Text;
using Plan2025.Tool.Texts;
using Spectre.Console;

namespace Plan2025.Tool.Views;

/// <summary>Text that wraps as its script does: Chinese after any character, but not before closing punctuation.</summary>
internal static class WrappedText
{
    private const string NeverFirst = "，。、；：！？）》〉」』”’…,.;:!?)";

    private static readonly Style s_mark = new(Color.Black, Color.Yellow);

    /// <summary>The text, with matches of a search marked.</summary>
    public static Paragraph Create(string text, IReadOnlyList<Match>? matches = null)
    {
        // Spectre.Console breaks lines between pieces that are appended one by one, and inside of them at spaces.
        var paragraph = new Paragraph();
        var piece = new StringBuilder();
        var isMarked = false;
        for (var i = 0; i < text.Length; i++)
        {
            var marks = IsMarked(matches, i);
            if (piece.Length > 0 && (marks != isMarked || CanBreakBefore(text, i)))
            {
                Append();
            }

            isMarked = marks;
            piece.Append(text[i]);
        }

        Append();
        return paragraph;

        void Append()
        {
            paragraph.Append(piece.ToString(), isMarked ? s_mark : Style.Plain);
            piece.Clear();
        }
    }

    private static bool CanBreakBefore(string text, int i) => IsChinese(text[i]) && !NeverFirst.Contains(text[i]) || IsChinese(text[i - 1]) && !NeverFirst.Contains(text[i]);

    private static bool IsChinese(char c) => c >= '\u2E80';

    private static bool IsMarked(IReadOnlyList<Match>? matches, int position)
    {
        foreach (var match in matches ?? [])
        {
            if (position >= match.Start && position < match.Start + match.Length)
            {
                return true;
            }
        }

        return false;
    }
}
