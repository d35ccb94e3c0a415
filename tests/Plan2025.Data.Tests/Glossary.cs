using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Data.Tests;

/// <summary>data/glossary.tsv: one Chinese term, one English term.</summary>
internal static partial class Glossary
{
    public static Term[] Terms { get; } = [.. File.ReadLines(Repository.PathOf("data/glossary.tsv")).Skip(1).Select(Parse)];

    /// <summary>Longer terms first: what 专利池 says, 专利 does not say again. The names of agencies are terms, too.</summary>
    private static readonly Term[] s_longestFirst =
    [
        .. Terms.Concat(AgencyNames()).OrderByDescending(t => t.Chinese.Length).ThenByDescending(t => t.English.Length),
    ];

    /// <summary>The terms that the English says less often than the Chinese.</summary>
    public static IEnumerable<Term> Missing(string chinese, string english)
    {
        foreach (var term in s_longestFirst)
        {
            var expected = chinese.Split(term.Chinese).Length - 1;
            if (expected > 0)
            {
                var found = 0;
                chinese = chinese.Replace(term.Chinese, "|", StringComparison.Ordinal);
                english = term.Pattern.Replace(english, _ => ++found > 0 ? "|" : "", expected);
                if (found < expected)
                {
                    yield return term;
                }
            }
        }
    }

    private static Term Parse(string line)
    {
        var cells = line.Split('\t');
        return new Term(cells[0], cells[1], [.. Key().Matches(cells[2]).Select(m => m.Value)]);
    }

    private static IEnumerable<Term> AgencyNames() =>
        from agency in PlanFile.Document["agencies"]!.AsArray()
        from name in new[] { (string)agency["printed"]!["zh-Hans"]!, (string)agency["fullName"]!["zh-Hans"]! }.Distinct()
        select new Term(name, (string)agency["fullName"]!["en"]!, []);

    /// <summary>What an exception is for: it stands before its reason and a colon.</summary>
    [GeneratedRegex("(?<=^|; )[A-Za-z0-9-]+(?=: )")]
    private static partial Regex Key();
}
