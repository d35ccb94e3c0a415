using System;
using System.Globalization;
using System.Linq;

namespace Plan2025.Shared;

/// <summary>A text in the three languages.</summary>
internal readonly record struct Label(string English, string Simplified, string Traditional)
{
    /// <summary>What the library says in each language.</summary>
    public static Label Of(Func<Language, string> read) => new(read(PlanLanguages.Of("en")), read(PlanLanguages.Of("zh-Hans")), read(PlanLanguages.Of("zh-Hant")));

    /// <summary>A message in each language.</summary>
    public static Label Of(MessageText message) =>
        new(message.ToString(CultureInfo.InvariantCulture), message.ToString(MessageText.InSimplified), message.ToString(MessageText.InTraditional));

    /// <summary>A text that is the same in all languages.</summary>
    public static Label Same(string text) => new(text, text, text);

    /// <summary>The text in a language of the plan; English where there is none in it.</summary>
    public string In(Language language) => Plan.Languages[language].Tag switch
    {
        "zh-Hans" => Simplified,
        "zh-Hant" => Traditional,
        _ => English,
    };

    /// <summary>Fills in the placeholders {0}, {1} and so on in all languages.</summary>
    public Label With(params object[] arguments) => new(
        Fill(English, label => label.English, arguments),
        Fill(Simplified, label => label.Simplified, arguments),
        Fill(Traditional, label => label.Traditional, arguments));

    /// <summary>Fills in the placeholders {0}, {1} and so on. Labels are filled in in the same language.</summary>
    public string Format(Language language, params object[] arguments) => Fill(In(language), label => label.In(language), arguments);

    private static string Fill(string text, Func<Label, string> read, object[] arguments) => arguments.Length == 0 ? text : string.Format(
        CultureInfo.InvariantCulture,
        text,
        [.. arguments.Select(argument => argument is Label label ? read(label) : argument)]);
}
