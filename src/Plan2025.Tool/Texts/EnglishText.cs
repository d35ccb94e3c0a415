using System.Linq;

namespace Plan2025.Tool.Texts;

/// <summary>The English of the plan: another plan may have none.</summary>
internal static class EnglishText
{
    /// <summary>English; the plan's first language where it has none.</summary>
    public static Language Language { get; } = PlanLanguages.Of("en");

    /// <summary>Whether the plan has an English translation.</summary>
    public static bool IsTranslated { get; } = Plan.Languages.Any(language => IsTranslation(language.Id));

    /// <summary>Whether a language is English, and not what the plan was written in.</summary>
    public static bool IsTranslation(Language language) => language != (Language)1 && Plan.Languages[language].Tag == "en";
}
