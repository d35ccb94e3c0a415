using System;
using System.Linq;
using Plan2025.Docs.Tests.Infrastructure;

namespace Plan2025.Docs.Tests;

/// <summary>Every block of every page is of a kind that a test holds to what it says.</summary>
public class BlockTests
{
    /// <summary>Blocks that no test runs: the language of each, the page that has it, and the reason.</summary>
    private static readonly (string Language, string Page, string Reason)[] s_exceptions =
    [
        ("ebnf", "docs/expressions", "A grammar, for people. ExpressionTests of the library has the cases."),
        ("razor", "docs/rules/PLAN2011", "Compiled by the SDK for Razor; ProjectTests of Package.Tests build such a file."),
        ("text", "docs/rules/plan-documents", "A line of JSON and its message; RuleTests of Generator.Tests compare the messages, BrokenPlans has the cases."),
        ("text", "docs/rules/PLAN2011", "The message for the Razor file; RuleTests of Analyzers.Tests compare it."),
        ("text", "docs/expressions", "An error with the part that is wrong underlined; a test below compares it."),
        ("text", "docs/integrations", "The binder's exception; SettingsTests of Samples.Tests expect it."),
        ("text", "docs/tool", "Answers of SQLite; DatabaseTests of Tool.Tests run the queries."),
    ];

    private static readonly string[] s_languages = ["csharp", "sh", "xml", "json", "ini", "sql"];

    [Fact]
    public void There_are_blocks_in_both_languages() =>
        Assert.All([".md", ".zh-CN.md"], end => Assert.True(Documentation.Blocks.Count(block => block.Page.EndsWith(end, StringComparison.Ordinal)) > 50));

    [Fact]
    public void Every_block_is_of_a_known_kind()
    {
        var outputs = Documentation.Examples.Where(example => example.Output is { } output && (output.IsDiagnostics || example.Blocks[^2].Language == "sh")).Select(example => example.Output);

        Assert.Empty(Documentation.Blocks.Where(block => !s_languages.Contains(block.Language) && !outputs.Contains(block) && !s_exceptions.Any(e => Excepts(e, block))).Select(block => block.Id));
    }

    [Fact]
    public void Every_exception_is_needed() =>
        Assert.All(s_exceptions, exception => Assert.Contains(Documentation.Blocks, block => Excepts(exception, block)));

    [Theory]
    [InlineData("docs/expressions.md")]
    [InlineData("docs/expressions.zh-CN.md")]
    public void The_error_of_an_expression_is_underlined_where_it_says(string page)
    {
        var lines = Documentation.Blocks.Single(block => block.Page == page && block.Language == "text").Code.Split('\n');

        var error = Assert.Throws<TaskSetFormatException>(() => TaskSet.Parse(lines[0]));

        Assert.Equal($"{new string(' ', error.Index)}{new string('^', error.Length)} {error.Message}", lines[1]);
    }

    private static bool Excepts((string Language, string Page, string Reason) exception, Block block) =>
        exception.Language == block.Language && (block.Page == exception.Page + ".md" || block.Page == exception.Page + ".zh-CN.md");
}
