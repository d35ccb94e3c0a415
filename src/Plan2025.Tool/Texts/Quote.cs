namespace Plan2025.Tool.Texts;

/// <summary>Quotes what a user wrote, in the quotation marks of a language.</summary>
internal static class Quote
{
    private const int Longest = 60;

    private static readonly Label s_marks = new("'{0}'", "“{0}”", "「{0}」");

    public static string In(Language language, string text)
    {
        var quoted = UntrustedText.Quote(text.Length > Longest ? text[..Longest] + "…" : text)[1..^1];
        return s_marks.Format(language, quoted);
    }
}
