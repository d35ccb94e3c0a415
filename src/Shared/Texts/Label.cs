using System;
using System.Globalization;
using System.Linq;

namespace Plan2025.Shared;

/// <summary>A text in the three languages.</summary>
internal readonly record struct Label(string English, string Simplified, string Traditional)
{
    /// <summary>What the library says in each language.</summary>
    public static Label Of(Func<Language, string> read) => new(read(Language.English), read(Language.SimplifiedChinese), read(Language.TraditionalChinese));

    /// <summary>A message in each language.</summary>
    public static Label Of(MessageText message) =>
        new(message.ToString(CultureInfo.InvariantCulture), message.ToString(MessageText.InSimplified), message.ToString(MessageText.InTraditional));

    /// <summary>A text that is the same in all languages.</summary>
    public static Label Same(string text) => new(text, text, text);

    public string In(Language language) => language switch
    {
        Language.SimplifiedChinese => Simplified,
        Language.TraditionalChinese => Traditional,
        _ => English,
    };

    /// <summary>Fills in the places {0}, {1} and so on in all languages.</summary>
    public Label With(params object[] arguments) =>
        new(Format(Language.English, arguments), Format(Language.SimplifiedChinese, arguments), Format(Language.TraditionalChinese, arguments));

    /// <summary>Fills in the places {0}, {1} and so on. Labels are filled in in the same language.</summary>
    public string Format(Language language, params object[] arguments) => arguments.Length == 0 ? In(language) : string.Format(
        CultureInfo.InvariantCulture,
        In(language),
        [.. arguments.Select(argument => argument is Label label ? label.In(language) : argument)]);
}
