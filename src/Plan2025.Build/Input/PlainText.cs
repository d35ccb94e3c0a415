using System.Linq;
using System.Xml;

namespace Plan2025.Build.Input;

/// <summary>Texts of users, fit for every report.</summary>
internal static class PlainText
{
    /// <summary>Replaces what XML does not allow: control characters and halves of surrogate pairs.</summary>
    public static string Create(string text) => IsPlain(text)
        ? text
        : new string(text.Select((c, i) => IsPlain(text, i) ? c : '\uFFFD').ToArray());

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) ? i > 0 && char.IsHighSurrogate(text[i - 1])
        : XmlConvert.IsXmlChar(text[i]) && !(text[i] is >= '\u007F' and <= '\u009F');
}
