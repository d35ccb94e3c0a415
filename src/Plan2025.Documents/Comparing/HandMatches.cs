using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Documents.Comparing;

/// <summary>Reads what a person matched: a line such as <c>12 = 14, 15</c>; <c>-</c> is none.</summary>
internal static class HandMatches
{
    /// <exception cref="UsageException">A line is not of this form, or a number is not in its plan or twice.</exception>
    public static IReadOnlyList<(int[] Old, int[] New)> Parse(string text, int oldCount, int newCount)
    {
        var matches = new List<(int[] Old, int[] New)>();
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim('\r', ' ', '\t', '\uFEFF')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var sides = line.Split('=');
            if (sides.Length != 2 || Numbers(sides[0], oldCount) is not { } old || Numbers(sides[1], newCount) is not { } @new || old.Length + @new.Length == 0)
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"line {number} of the matches, '{line}', is not of the form 12 = 14 or 12 = 14, 15 or 12, 13 = 14 or 12 = - or - = 14, with numbers of tasks"));
            }

            if (matches.Any(match => match.Old.Intersect(old).Any() || match.New.Intersect(@new).Any()))
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"line {number} of the matches, '{line}', has a task that another line has, too"));
            }

            matches.Add((old, @new));
        }

        return matches;
    }

    private static int[]? Numbers(string side, int count)
    {
        if (side.Trim() == "-")
        {
            return [];
        }

        var numbers = side.Split(',').Select(part => int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return numbers.All(number => number >= 1 && number <= count) ? numbers : null;
    }
}
