using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Docs.Tests.Infrastructure;

namespace Plan2025.Docs.Tests;

/// <summary>Commands that pages show succeed, one after the other, and print what the pages show.</summary>
public partial class CommandTests
{
    public static TheoryData<string> PagesWithCommands => [.. Documentation.Blocks.Where(block => block.Language == "sh").Select(block => block.Page).Distinct()];

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public async Task The_commands_of_a_page_succeed(string page)
    {
        using var session = new Session();
        foreach (var example in Documentation.Examples.Where(example => example.Page == page))
        {
            var printed = "";
            foreach (var command in example.In("sh").SelectMany(Commands))
            {
                printed = await session.Run(command);
            }

            if (example.Output is { IsDiagnostics: false } output && example.Blocks[^2].Language == "sh")
            {
                Assert.All(output.Code.Split('\n'), line => Assert.Contains(line, printed.Split('\n')));
            }
        }
    }

    /// <summary>The commands of a block, each as its words, without comments and without <c>time</c>, which only measures.</summary>
    private static IEnumerable<string[]> Commands(Block block) =>
        from line in block.Code.Split('\n')
        from command in Comment().Replace(line, "").Split(';')
        let words = Word().Matches(command).Select(match => match.Value.Replace("'", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)).ToArray()
        where words.Length > 0
        select words[0] == "time" ? words[1..] : words;

    [GeneratedRegex(@"(^|\s)#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("""(?:[^\s'"]|'[^']*'|"[^"]*")+""")]
    private static partial Regex Word();
}
