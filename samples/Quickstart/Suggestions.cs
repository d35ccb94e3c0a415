using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025;

namespace Quickstart;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Suggestions
{
    private const int Shown = 3;

    /// <summary>The nearest first; none where nothing is near.</summary>
    public static string[] For(string written) =>
    [
        .. Candidates()
            .Distinct(StringComparer.Ordinal)
            .Select(c => (Candidate: c, Distance: Distance(written.ToUpperInvariant(), c.ToUpperInvariant())))
            .Where(c => c.Distance <= Math.Max(1, Math.Min(written.Length, c.Candidate.Length) / 3))
            .OrderBy(c => c.Distance)
            .Select(c => c.Candidate)
            .Take(Shown),
    ];

    private static IEnumerable<string> Candidates()
    {
        foreach (var agency in Plan.Agencies)
        {
            if (agency.Abbreviation is { } abbreviation)
            {
                yield return abbreviation;
            }

            yield return agency.Title;
            yield return agency.Name;
        }

        foreach (var task in Plan.Tasks.Reverse())
        {
            yield return task.ToString();
        }

        foreach (var chapter in Plan.Chapters)
        {
            yield return chapter.Name;
        }
    }

    /// <summary>How many letters must be added, removed or changed.</summary>
    private static int Distance(string a, string b)
    {
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = last[0];
            last[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, last[j]) = (last[j], Math.Min(Math.Min(last[j], last[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return last[b.Length];
    }
}
