using System;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Turns the groups of each row into the rows of each group. Rows and groups are numbered from 1; what a group has is in rising order.</summary>
internal static class RowGroups
{
    /// <param name="groupCount">The number of groups.</param>
    /// <param name="groupOf">For each row, the number of its group, or 0.</param>
    public static int[][] Of(int groupCount, int[] groupOf)
    {
        var sizes = new int[groupCount + 1];
        foreach (var group in groupOf)
        {
            sizes[group]++;
        }

        // What has no group fills the row before the first one, which is then left out.
        var rows = Array.ConvertAll(sizes, size => new int[size]);
        for (var row = groupOf.Length; row > 0; row--)
        {
            var group = groupOf[row - 1];
            rows[group][--sizes[group]] = row;
        }

        return rows.AsSpan(1).ToArray();
    }

    /// <param name="groupCount">The number of groups.</param>
    /// <param name="groupsOf">For each row, the numbers of its groups; a row that has one twice is in it once.</param>
    /// <param name="first">From which of a row's groups on it is counted.</param>
    /// <param name="count">In how many of its groups, at the most.</param>
    public static int[][] Of(int groupCount, int[][] groupsOf, int first = 0, int count = int.MaxValue)
    {
        var sizes = new int[groupCount];
        var last = new int[groupCount];
        for (var row = 1; row <= groupsOf.Length; row++)
        {
            foreach (var group in Counted(groupsOf[row - 1]))
            {
                sizes[group - 1] += last[group - 1] == row ? 0 : 1;
                last[group - 1] = row;
            }
        }

        var rows = Array.ConvertAll(sizes, size => new int[size]);
        for (var row = groupsOf.Length; row > 0; row--)
        {
            foreach (var group in Counted(groupsOf[row - 1]))
            {
                var size = sizes[group - 1];
                if (size == rows[group - 1].Length || rows[group - 1][size] != row)
                {
                    rows[group - 1][size - 1] = row;
                    sizes[group - 1] = size - 1;
                }
            }
        }

        return rows;

        ReadOnlySpan<int> Counted(int[] groups)
        {
            var counted = groups.AsSpan(Math.Min(first, groups.Length));
            return counted.Slice(0, Math.Min(count, counted.Length));
        }
    }
}
