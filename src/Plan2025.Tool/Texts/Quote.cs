namespace Plan2025.Tool.Texts;

/// <summary>Quotes what a user wrote, in the quotation marks of a language.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string In(Language language, string text)
    {
        var quoted = UntrustedText.Quote(text.Length > Longest ? text[..Longest] + "…" : text)[1..^1];
        return language switch
        {
            Language.SimplifiedChinese => $"“{quoted}”",
            Language.TraditionalChinese => $"「{quoted}」",
            _ => $"'{quoted}'",
        };
    }
}
