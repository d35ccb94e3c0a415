using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Testing;

/// <summary>Reads documents.</summary>
public static partial class Markdown
{
    /// <summary>The blocks of code in a language, in their order.</summary>
    /// <returns>Where each begins in the text, and its code.</returns>
    public static IReadOnlyList<(int Index, string Code)> Blocks(string text, string language) =>
    [
        .. Fence().Matches(text).Where(block => block.Groups["language"].Value == language).Select(block => (block.Index, block.Groups["code"].Value)),
    ];

    [GeneratedRegex("^```(?<language>\\w*)[^\n]*\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
