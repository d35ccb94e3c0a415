using System;

namespace Plan2025.Shared;

/// <summary>The languages of the plan by their tags: another plan may lack one.</summary>
internal static class PlanLanguages
{
    /// <summary>Whether texts are Chinese, in either script.</summary>
    public static bool IsChinese(this Language language) => Plan.Languages[language].Tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of a tag; the first one where the plan has no such language.</summary>
    public static Language Of(string tag)
    {
        foreach (var language in Plan.Languages)
        {
            if (string.Equals(language.Tag, tag, StringComparison.OrdinalIgnoreCase))
            {
                return language.Id;
            }
        }

        return (Language)1;
    }
}
