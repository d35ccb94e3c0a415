using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>
/// Each phrase of each rule, once, as people read it, from broken plans, slips in JSON, and keys that are left out, null or of
/// another type. With the environment variable UPDATE_DATA the file is written again, to be read in the diff.
/// </summary>
public partial class MessageTests
{
    private static readonly string[] s_wrongValues = ["null", "-1.5", "\"x\"", "[null]"];

    [Theory]
    [InlineData("messages.txt", "")]
    [InlineData("messages.zh-CN.txt", "zh-CN")]
    public void Messages_are_those_that_were_agreed(string file, string culture)
    {
        // Two messages are the same phrase where they differ in quoted texts and numbers only. What is wrong with a key is said
        // of every key in the same words, so the key's name counts in no phrase either.
        string[] actual =
        [
            .. Documents().SelectMany(json => BrokenPlans.Unintended(PlanReader.Read(json)))
                .GroupBy(problem => (problem.Kind, Variable().Replace(problem.Message, "…")))
                .Select(phrase => phrase.First())
                .OrderBy(problem => problem.Kind)
                .Select(problem => $"{Rules.Of(problem.Kind).Id} {problem.Text.ToString(CultureInfo.GetCultureInfo(culture))}")
                .Order(StringComparer.Ordinal),
        ];
        if (Environment.GetEnvironmentVariable("UPDATE_DATA") is { Length: > 0 })
        {
            File.WriteAllText(Repository.PathOf("tests", "Plan2025.Generator.Tests", "Fixtures", file), string.Concat(actual.Select(line => line + "\n")));
            return;
        }

        Assert.Equal(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", file)), actual);
    }

    /// <summary>What is not quoted from the document is Chinese: no two English words follow each other.</summary>
    [Fact]
    public void Messages_in_Chinese_have_no_words_in_English() => Assert.All(
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "messages.zh-CN.txt")),
        line => Assert.DoesNotMatch("[a-z]+ [a-z]+|'", Regex.Replace(line, "“.*?”|<.*>", "")));

    private static IEnumerable<string> Documents() =>
        BrokenPlans.All.Select(row => MarkedText.Parse(BrokenPlans.Edited(row.Data.Item2)).Text)
            .Concat(MalformedJsonTests.Malformed.Select(row => MarkedText.Parse(row.Data).Text))
            .Concat(WithWrongValues())
            .Concat(SlipTests.InSmallPlan.Select(row => MarkedText.Parse(BrokenPlans.Edited(row.Data.Item2)).Text))
            .Concat(SlipTests.InRealPlan.Select(row => MarkedText.Parse(BrokenPlans.EditedText(TestPlans.Plan2025, row.Data.Item2)).Text));

    /// <summary>The small plan with each key of each kind of object misspelt, and with a wrong value.</summary>
    private static IEnumerable<string> WithWrongValues()
    {
        var plan = TestPlans.Harbour.ReplaceLineEndings("\n");
        var seen = new HashSet<string>();
        foreach (var (path, (key, value)) in Members(JsonValueReader.Read(plan, new ProblemList())!, "").Where(m => seen.Add(m.Path)))
        {
            yield return plan[..(key.Start + 1)] + "zzzzzzzzzzzz" + plan[(key.Start + key.Length - 1)..];
            foreach (var wrong in s_wrongValues)
            {
                yield return plan[..value.Start] + wrong + plan[(value.Start + value.Length)..];
            }
        }
    }

    private static IEnumerable<(string Path, JsonMember Member)> Members(JsonValue value, string path) =>
        value.Items.SelectMany(item => Members(item, path)).Concat(
            value.Members.SelectMany(member => Members(member.Value, $"{path}/{member.Key.Text}").Prepend(($"{path}/{member.Key.Text}", member))));

    [GeneratedRegex("'[^']*'|-?\\d+|U\\+[0-9A-F]+|known keys: .*|(?<=; expected )(\\S+ or )*\\S+$")]
    private static partial Regex Variable();
}
