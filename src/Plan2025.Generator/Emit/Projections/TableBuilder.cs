using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Puts a table together, column by column.</summary>
internal sealed class TableBuilder(PlanView plan, string name, string summary)
{
    private const int BitsPerWord = 64;

    /// <summary>Up to this size a bit set is a few words, and reading it cheaper than making it, however few its tasks.</summary>
    private const int MaximumWordsOfBits = 16;

    /// <summary>In a larger plan a set has bits where it has at least one task for so many words, so that the bits of all sets grow with the plan and not with its square.</summary>
    private const int MaximumWordsForTask = 2;

    private readonly List<TableConstant> _constants = [];
    private readonly List<Column> _columns = [];
    private readonly List<Relation> _relations = [];
    private readonly List<Union> _unions = [];

    public void Constant(string name, int value) => _constants.Add(new TableConstant(name, value));

    public void Column(string name, IEnumerable<int> values) =>
        _columns.Add(new Column(name, values.ToArray()));

    /// <summary>Where each row of columns begins, and at last where the last one ends.</summary>
    public void Starts(string name, IEnumerable<int> lengths) => Column(name + "Start", StartsOf(lengths));

    /// <summary>Rows of members of an enum.</summary>
    public void Rows(string name, string enumType, int memberCount, IEnumerable<IEnumerable<int>> rows)
    {
        var items = rows.Select(row => row.ToArray()).ToArray();
        _relations.Add(new Relation(name, enumType, memberCount, IsRead: true, StartsOf(items), Flat(items), Sets: null));
    }

    /// <summary>The tasks of each of <paramref name="groupCount"/> groups, to be read as sets; a task that is given a group twice is in it once.</summary>
    public void TaskSets(string name, int groupCount, Func<int, IEnumerable<int>> groupsOf) =>
        Tasks(name, isRead: false, groupCount, groupsOf);

    /// <summary>The tasks of each of <paramref name="groupCount"/> groups, to be read as sets or one after the other.</summary>
    public void Tasks(string name, int groupCount, Func<int, IEnumerable<int>> groupsOf) =>
        Tasks(name, isRead: true, groupCount, groupsOf);

    /// <summary>The tasks of two relations together, to be read as sets.</summary>
    public void Union(string name, string first, string second, int groupCount, Func<int, IEnumerable<int>> groupsOf)
    {
        if (TableLayout.TaskWords(plan).IsFewWords)
        {
            _unions.Add(new Union(name, first, second));
        }
        else
        {
            TaskSets(name, groupCount, groupsOf);
        }
    }

    public TableModel ToModel() => new(name, summary, _constants, _columns, _relations, _unions);

    private void Tasks(string name, bool isRead, int groupCount, Func<int, IEnumerable<int>> groupsOf)
    {
        var groups = new List<int>[groupCount];
        for (var i = 0; i < groupCount; i++)
        {
            groups[i] = [];
        }

        for (var row = 0; row < plan.Tasks.Length; row++)
        {
            foreach (var group in groupsOf(row))
            {
                var tasks = groups[group - 1];
                if (tasks.Count == 0 || tasks[tasks.Count - 1] != row + 1)
                {
                    tasks.Add(row + 1);
                }
            }
        }

        var rows = groups.Select(row => row.ToArray()).ToArray();
        var wordCount = plan.WordCount();
        var allBits = wordCount <= MaximumWordsOfBits;
        var withBits = rows.Where(row => allBits || row.Length * MaximumWordsForTask >= wordCount).ToArray();
        var bitRows = allBits ? [] : rows.Select(row => Array.IndexOf(withBits, row) + 1).ToArray();

        // What is read as a set only, and has bits, needs no items.
        var items = isRead ? rows : allBits ? [] : rows.Select((row, i) => bitRows[i] > 0 ? [] : row).ToArray();
        _relations.Add(new Relation(
            name, "TaskId", plan.Tasks.Length, isRead, isRead || items.Length > 0 ? StartsOf(items) : [], Flat(items), new RelationSets(bitRows, Bits(withBits))));
    }

    private static int[] Flat(int[][] rows) => rows.SelectMany(row => row).ToArray();

    private static int[] StartsOf(int[][] rows) => StartsOf(rows.Select(row => row.Length));

    private static int[] StartsOf(IEnumerable<int> lengths)
    {
        var starts = new List<int> { 0 };
        foreach (var length in lengths)
        {
            starts.Add(starts[starts.Count - 1] + length);
        }

        return [.. starts];
    }

    private ulong[] Bits(int[][] rows)
    {
        var wordCount = plan.WordCount();
        var words = new ulong[rows.Length * wordCount];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var number in rows[row])
            {
                var bit = number - 1;
                words[(row * wordCount) + (bit / BitsPerWord)] |= 1UL << (bit % BitsPerWord);
            }
        }

        return words;
    }
}

/// <summary>What several projections ask of a plan.</summary>
internal static class PlanViewExtensions
{
    public static int WordCount(this PlanView plan) => (plan.Tasks.Length + 63) / 64;
}
