using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Plan2025.Docs.Tests.Infrastructure;

namespace Plan2025.Docs.Tests;

/// <summary>Code compiles as it is printed, with the package's rules, and prints what it says.</summary>
public partial class CodeTests
{
    private static readonly string[] s_alone = ["csharp", "sql"];

    private static readonly string[] s_sources = [.. s_alone, "ini"];

    public static TheoryData<string> Projects =>
    [
        .. Documentation.Examples
            .Where(example => example.Output is { } output
                ? output.IsDiagnostics && example.Blocks.Any(block => s_sources.Contains(block.Language))
                : example.Blocks.Any(block => s_alone.Contains(block.Language) && block.Source.Length == 0))
            .Select(example => example.Id),
    ];

    public static TheoryData<string> Quotations => [.. Documentation.Blocks.Where(block => block.Source.Length > 0).Select(block => block.Id)];

    /// <summary>The compiler says what the block after the code shows, and nothing else: suggestions, which builds do not print, only where the page shows one. <c>…</c> is what the page leaves out.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Code_compiles_as_printed_and_prints_what_its_comments_say(string id)
    {
        var example = Documentation.Examples.Single(e => e.Id == id);
        var project = new Project(example);
        var expected = (example.Output?.Code ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ToArray();
        var isSuggestion = Array.Exists(expected, line => line.StartsWith("info", StringComparison.Ordinal));
        var diagnostics = await project.Diagnostics(isSuggestion ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);

        Assert.True(
            expected.Length == diagnostics.Length && expected.Zip(diagnostics).All(pair => Omission(pair.First).IsMatch(pair.Second)),
            $"The compiler says:\n{string.Join('\n', diagnostics)}\n");

        if (project.IsProgram && !diagnostics.Any(d => d.StartsWith("error", StringComparison.Ordinal)))
        {
            var printed = await project.Run();
            var promised = example.In("csharp").SelectMany(block => Promise().Matches(block.Code)).Select(match => match.Groups[1].Value).ToArray();
            var kept = 0;
            foreach (var line in printed)
            {
                kept += kept < promised.Length && line == promised[kept] ? 1 : 0;
            }

            Assert.True(kept == promised.Length, $"It prints, without '{promised.ElementAtOrDefault(kept)}' in its place:\n{string.Join('\n', printed)}");
        }
        else
        {
            Assert.DoesNotContain(example.In("csharp"), block => Promise().IsMatch(block.Code));
        }
    }

    /// <summary>Code of a sample, which is built and tested there.</summary>
    [Theory]
    [MemberData(nameof(Quotations))]
    public void Quoted_code_is_in_the_file_that_it_names(string id)
    {
        var block = Documentation.Blocks.Single(b => b.Id == id);

        Assert.Contains(WithoutIndentation(block.Code), WithoutIndentation(Repository.Read(block.Source)), StringComparison.Ordinal);
    }

    private static Regex Omission(string line) => new("^" + Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + "$", RegexOptions.Singleline);

    private static string WithoutIndentation(string code) =>
        string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a line prints, after an arrow.</summary>
    [GeneratedRegex("// → (.*)$", RegexOptions.Multiline)]
    private static partial Regex Promise();
}
