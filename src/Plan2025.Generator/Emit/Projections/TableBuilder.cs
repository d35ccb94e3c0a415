using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Puts a table together, column by column.</summary>
internal sealed class TableBuilder(PlanView plan, string name, string summary)
{
    private const int BitsPerWord = 64;

    /// <summary>Up to this size a bit set is a few words, and a row of it cheaper than its list of items.</summary>
    private const int MaximumWordsOfBits = 16;

    private readonly List<TableConstant> _constants = [];
    private readonly List<Column> _columns = [];
    private readonly List<Relation> _relations = [];

    public void Constant(string name, int value) => _constants.Add(new TableConstant(name, value));

    public void Column(string name, IEnumerable<int> values) =>
        _columns.Add(new Column(name, values.ToArray()));

    /// <summary>Where each row of columns begins, and at last where the last one ends.</summary>
    public void Starts(string name, IEnumerable<int> lengths) => Column(name + "Start", StartsOf(lengths));

    /// <summary>Rows of members of an enum.</summary>
    public void Rows(string name, string enumType, int memberCount, IEnumerable<IEnumerable<int>> rows) =>
        Rows(name, enumType, memberCount, rows.Select(row => row.ToArray()).ToArray(), RelationSets.None, []);

    /// <summary>The tasks of each of <paramref name="groupCount"/> groups, to be read as rows or as sets.</summary>
    public void Tasks(string name, int groupCount, Func<TaskEntry, IEnumerable<int>> groupsOf)
    {
        var rows = new List<int>[groupCount];
        for (var i = 0; i < groupCount; i++)
        {
            rows[i] = [];
        }

        foreach (var task in plan.Tasks)
        {
            foreach (var group in groupsOf(task))
            {
                rows[group - 1].Add(task.Number.Value);
            }
        }

        var sets = plan.WordCount() <= MaximumWordsOfBits ? RelationSets.Bits : RelationSets.Items;
        var items = rows.Select(row => row.ToArray()).ToArray();
        Rows(name, "TaskId", plan.Tasks.Length, items, sets, sets == RelationSets.Bits ? Bits(items) : []);
    }

    public TableModel ToModel() => new(name, summary, _constants, _columns, _relations);

    private void Rows(string name, string enumType, int memberCount, int[][] rows, RelationSets sets, ulong[] bits) =>
        _relations.Add(new Relation(
            name, enumType, memberCount, StartsOf(rows.Select(row => row.Length)), rows.SelectMany(row => row).ToArray(), sets, bits));

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

    public static IEnumerable<int> AgencyNumbers(this PlanView plan, TaskEntry task) =>
        task.Responsibility.Agencies.Value.Select(plan.Agency);

    /// <summary>The instruments that a task names in any language, in the order of the mentions.</summary>
    public static IEnumerable<int> InstrumentNumbers(this PlanView plan, TaskEntry task) =>
        task.Mentions.Select(m => plan.Instrument(m.Instrument)).Distinct();
}
