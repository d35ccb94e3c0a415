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

    /// <summary>How many words a set of tasks has.</summary>
    private readonly int _wordCount = TableLayout.TaskWords(plan).WordCount;

    public void Constant(string name, int value) => _constants.Add(new TableConstant(name, value));

    public void Column(string name, int[] values) => _columns.Add(new Column(name, values));

    /// <summary>Where each row of columns begins, and at last where the last one ends.</summary>
    public void Starts(string name, int[] lengths) => Column(name + "Start", StartsOf(lengths));

    /// <summary>Rows of members of an enum.</summary>
    public void Rows(string name, string enumType, int memberCount, int[][] rows) =>
        _relations.Add(new Relation(name, enumType, memberCount, IsRead: true, StartsOf(rows), Flat(rows), Sets: null));

    /// <summary>The tasks of each of <paramref name="groupCount"/> groups, to be read as sets.</summary>
    /// <param name="name">The name of the relation.</param>
    /// <param name="groupCount">The number of groups.</param>
    /// <param name="groupOf">For each task, the number of its group, or 0.</param>
    public void TaskSets(string name, int groupCount, int[] groupOf) =>
        Tasks(name, isRead: false, RowGroups.Of(groupCount, groupOf));

    /// <summary>The tasks of each of <paramref name="groupCount"/> groups, to be read as sets.</summary>
    /// <param name="name">The name of the relation.</param>
    /// <param name="groupCount">The number of groups.</param>
    /// <param name="groupsOf">For each task, the numbers of its groups; what is there twice counts once.</param>
    public void TaskSets(string name, int groupCount, int[][] groupsOf) =>
        Tasks(name, isRead: false, RowGroups.Of(groupCount, groupsOf));

    /// <summary>The tasks of each of <paramref name="groupCount"/> groups, to be read as sets or one after the other.</summary>
    /// <param name="name">The name of the relation.</param>
    /// <param name="groupCount">The number of groups.</param>
    /// <param name="groupsOf">For each task, the numbers of its groups.</param>
    /// <param name="first">From which of a task's groups on it is counted.</param>
    /// <param name="count">In how many of its groups, at the most.</param>
    public void Tasks(string name, int groupCount, int[][] groupsOf, int first = 0, int count = int.MaxValue) =>
        Tasks(name, isRead: true, RowGroups.Of(groupCount, groupsOf, first, count));

    /// <summary>The tasks of two relations together, to be read as sets.</summary>
    public void Union(string name, string first, string second, int groupCount, int[][] groupsOf)
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

    private void Tasks(string name, bool isRead, int[][] rows)
    {
        var allBits = _wordCount <= MaximumWordsOfBits;
        var withBits = allBits ? rows : Array.FindAll(rows, row => row.Length * MaximumWordsForTask >= _wordCount);
        var bitRows = allBits ? [] : Array.ConvertAll(rows, row => Array.IndexOf(withBits, row) + 1);

        // What is read as a set only, and has bits, needs no items.
        var items = isRead ? rows : allBits ? [] : rows.Select((row, i) => bitRows[i] > 0 ? [] : row).ToArray();
        _relations.Add(new Relation(
            name, "TaskId", plan.Tasks.Length, isRead, isRead || items.Length > 0 ? StartsOf(items) : [], Flat(items), new RelationSets(bitRows, Bits(withBits))));
    }

    private static int[] Flat(int[][] rows)
    {
        var starts = StartsOf(rows);
        var items = new int[starts[rows.Length]];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row].CopyTo(items, starts[row]);
        }

        return items;
    }

    private static int[] StartsOf(int[][] rows) => StartsOf(Array.ConvertAll(rows, row => row.Length));

    private static int[] StartsOf(int[] lengths)
    {
        var starts = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            starts[i + 1] = starts[i] + lengths[i];
        }

        return starts;
    }

    private ulong[] Bits(int[][] rows)
    {
        var words = new ulong[rows.Length * _wordCount];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var number in rows[row])
            {
                var bit = number - 1;
                words[(row * _wordCount) + (bit / BitsPerWord)] |= 1UL << (bit % BitsPerWord);
            }
        }

        return words;
    }
}
