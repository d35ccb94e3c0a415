using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Parsing;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>
/// What people read, word for word: each broken plan, each slip in JSON, and each key left out, set to null or given a value of
/// another type. With the environment variable UPDATE_DATA the file is written again, to be read in the diff.
/// </summary>
public class MessageTests
{
    private static readonly string[] s_strangers = ["null", "-1.5", "\"x\"", "[null]"];

    [Fact]
    public void Messages_are_those_that_were_agreed()
    {
        var actual = Lines().ToArray();
        if (Environment.GetEnvironmentVariable("UPDATE_DATA") is { Length: > 0 })
        {
            File.WriteAllText(Repository.PathOf("tests", "Plan2025.Generator.Tests", "Fixtures", "messages.txt"), string.Concat(actual.Select(line => line + "\n")));
            return;
        }

        Assert.Equal(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "messages.txt")), actual);
    }

    private static IEnumerable<string> Lines()
    {
        foreach (var row in BrokenPlans.All)
        {
            var (_, edits) = row.Data;
            yield return "# " + string.Join(" ; ", edits.Chunk(2).Select(pair => Visible(pair[1])));
            foreach (var line in Messages(MarkedText.Parse(BrokenPlans.Edited(edits)).Text))
            {
                yield return line;
            }
        }

        foreach (var row in MalformedJsonTests.Malformed)
        {
            yield return "# " + Visible(row.Data);
            foreach (var line in Messages(MarkedText.Parse(row.Data).Text).Where(line => line.Contains("PLAN0004", StringComparison.Ordinal)))
            {
                yield return line;
            }
        }

        // One place for each key of each sort of object is enough; texts by language are alike everywhere.
        var plan = TestPlans.Harbour.ReplaceLineEndings("\n");
        var seen = new HashSet<string>();
        foreach (var (path, member) in Members(JsonTreeReader.Read(plan, new ProblemList())!.Root, "").Where(m => m.Member.Name != "fr" && seen.Add(m.Path)))
        {
            var value = member.Value;
            foreach (var stranger in member.Name == "de" ? [] : s_strangers)
            {
                yield return $"# {path}: {stranger}";
                foreach (var line in Messages(plan[..value.Start] + stranger + plan[(value.Start + value.Length)..]))
                {
                    yield return line;
                }
            }

            // Renamed, so that it is missing and another one is unknown.
            yield return $"# {path} left out";
            foreach (var line in Messages(plan[..(member.Start + 1)] + "zzzzzzzzzzzz" + plan[(member.Start + member.Length - 1)..]))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<(string Path, JsonMember Member)> Members(JsonNode node, string path)
    {
        foreach (var item in node.Items ?? [])
        {
            foreach (var member in Members(item, path))
            {
                yield return member;
            }
        }

        foreach (var member in node.Members ?? [])
        {
            yield return (path + "/" + member.Name, member);
            foreach (var inner in Members(member.Value, path + "/" + member.Name))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<string> Messages(string json)
    {
        var lines = new LineMap(json);
        foreach (var problem in BrokenPlans.Unintended(PlanReader.Read(json)))
        {
            var place = lines.PlaceOf(problem.Start);
            yield return FormattableString.Invariant($"({place.Line + 1},{place.Column + 1}+{problem.Length}) {Rules.Of(problem.Kind).Id} {problem.Message}");
        }
    }

    /// <summary>On one line, as what is left of it in a diff must be.</summary>
    private static string Visible(string text) => string.Concat(text.Select(
        c => char.IsControl(c) || char.IsSurrogate(c) || Characters.IsInvisible(c) ? Readable.CodePoint(c) : c.ToString()));
}
