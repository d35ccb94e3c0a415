using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Docs.Tests.Infrastructure;

/// <summary>What users read: the READMEs, those in the packages, and the folder docs.</summary>
internal static partial class Documentation
{
    /// <summary>The paths of all pages.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { ("", "README*.md", false), ("data", "README*.md", false), ("docs", "*.md", true), ("src", "PACKAGE.md", true), ("src", "PLAN.md", true) }
            .SelectMany(place => Directory.EnumerateFiles(
                Repository.PathOf(place.Item1), place.Item2, place.Item3 ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
            .Order(System.StringComparer.Ordinal),
    ];

    /// <summary>All blocks.</summary>
    public static IReadOnlyList<Block> Blocks { get; } = [.. All.SelectMany(Read)];

    /// <summary>All examples.</summary>
    public static IReadOnlyList<Example> Examples { get; } = [.. All.SelectMany(page => Group([.. Blocks.Where(block => block.Page == page)]))];

    private static IEnumerable<Block> Read(string page)
    {
        var (lines, section) = (Repository.Read(page).Split('\n').Select(line => line.TrimEnd('\r')).ToArray(), 0);
        for (var i = 0; i < lines.Length; i++)
        {
            section += lines[i].StartsWith('#') ? 1 : 0;
            if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                var begin = i + 1;
                while (lines[++i] != "```")
                {
                }

                yield return new Block(
                    page, begin + 1, section, fence.Groups["language"].Value, fence.Groups["source"].Value, string.Concat(lines[begin..i].Select(line => line + "\n")));
            }
        }
    }

    private static IEnumerable<Example> Group(Block[] blocks)
    {
        for (var begin = 0; begin < blocks.Length;)
        {
            var end = begin;
            while (end < blocks.Length && blocks[end].Section == blocks[begin].Section && blocks[end].Language != "text")
            {
                end++;
            }

            var hasOutput = end < blocks.Length && blocks[end].Section == blocks[begin].Section;
            var last = hasOutput ? end + 1 : begin + 1;
            yield return new Example(blocks[begin..last]);
            begin = last;
        }
    }

    [GeneratedRegex(@"^\s*```(?<language>\S*)( (?<source>\S+))?$")]
    private static partial Regex Fence();
}
