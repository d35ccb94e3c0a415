using System.Text.RegularExpressions;

namespace Plan2025.Docs.Tests.Infrastructure;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page's path in the repository.</param>
/// <param name="Line">The line on which its code begins.</param>
/// <param name="Section">How many headings come before it.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Source">The second word: the file that the block is quoted from, or nothing.</param>
/// <param name="Code">The lines in it.</param>
public sealed partial record Block(string Page, int Line, int Section, string Language, string Source, string Code)
{
    /// <summary>What tests call it.</summary>
    public string Id => $"{Page}:{Line} {Language}";

    /// <summary>Whether it is what a compiler prints.</summary>
    public bool IsDiagnostics => Language == "text" && Diagnostic().IsMatch(Code);

    [GeneratedRegex(@"\A((error|warning|info) (PLAN|CS)\d{4}: .*\n)+\z")]
    private static partial Regex Diagnostic();
}
