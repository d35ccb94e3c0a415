namespace Plan2025.Tool.Texts;

/// <summary>A text of the tool's own, in the languages of the plan.</summary>
internal readonly record struct Label(string English, string Simplified, string Traditional)
{
    public string In(Language language) => language switch
    {
        Language.SimplifiedChinese => Simplified,
        Language.TraditionalChinese => Traditional,
        _ => English,
    };

    /// <summary>Fills in the places {0}, {1} and so on.</summary>
    public string Format(Language language, params object[] arguments) => string.Format(TextFormat.Culture, In(language), arguments);
}
