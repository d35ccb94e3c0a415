using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Plan2025.Generator.Validation;

namespace Plan2025.Documents.Import;

/// <summary>Traditional and Simplified Chinese.</summary>
internal static partial class Script
{
    private static readonly Dictionary<char, char> s_simplified =
        SimplifiedForms.From.Zip(SimplifiedForms.To).ToDictionary(pair => pair.First, pair => pair.Second);

    private static readonly HashSet<char> s_onlySimplified = [.. SimplifiedCharacters.All];
    private static readonly HashSet<char> s_onlyTraditional = [.. TraditionalCharacters.All];

    /// <summary>Whether a text is in Traditional characters: it has more that are Traditional alone than Simplified alone.</summary>
    public static bool IsTraditional(string text) => text.Count(s_onlyTraditional.Contains) > text.Count(s_onlySimplified.Contains);

    /// <summary>The text with each character in its Simplified form, and the same length.</summary>
    public static string Simplify(string text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = s_simplified.GetValueOrDefault(source[i], source[i]);
            }
        });

    /// <summary>The text in the official orthography: Simplified characters, full-width punctuation, no white space before 年.</summary>
    public static string Official(string text)
    {
        // 著 is right in 著作, and is 着 after or before these.
        var simplified = Zhe().Replace(Simplify(text), match => match.Value.Replace('著', '着'));
        return BeforeYear().Replace(Punctuation().Replace(simplified, match => FullWidth(match.ValueSpan[0])), "年");
    }

    private static string FullWidth(char c) => c switch
    {
        '(' => "（",
        ')' => "）",
        ',' => "，",
        ':' => "：",
        _ => "；",
    };

    [GeneratedRegex("著[力眼手重]|[沿随本带接朝]著", RegexOptions.NonBacktracking)]
    private static partial Regex Zhe();

    // Not within a number such as 1,000 or a time such as 8:30.
    [GeneratedRegex("[();]|(?<![0-9])[,:]|[,:](?![0-9])")]
    private static partial Regex Punctuation();

    [GeneratedRegex("(?<=[0-9]) 年")]
    private static partial Regex BeforeYear();
}
