using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes a static class of constants and constant columns, one member after the other.</summary>
internal sealed class TableWriter : IDisposable
{
    private const int BitsPerWord = 64;

    private readonly SourceWriter _writer;
    private readonly SourceWriter.Scope _scope;

    public TableWriter(SourceWriter writer, string name, string summary)
    {
        _writer = writer;
        writer.Line($"/// <summary>{summary}</summary>");
        _scope = writer.Block($"internal static class {name}");
    }

    public void Dispose() => _scope.Dispose();

    public void Constant(string name, int value) => _writer.Line($"public const int {name} = {value};");

    /// <summary>A column of small numbers.</summary>
    public void Column(string name, IEnumerable<int> values)
    {
        _writer.Line();
        Numbers.WriteColumn(_writer, "public", name, [.. values]);
    }

    /// <summary>Where each row of other columns begins, and at last where the last one ends.</summary>
    public void Starts(string name, IEnumerable<int> lengths) => Column(name + "Start", StartsOf(lengths));

    /// <summary>Rows of records, one after the other.</summary>
    /// <remarks>They are plain numbers, as wide as the record's enum: a span over the enum itself drags the enum's reflection into programs compiled ahead of time.</remarks>
    public void Rows(string name, string recordType, int memberCount, int[][] rows)
    {
        var width = Numbers.SmallestType(memberCount);
        _writer.Line();
        Numbers.WriteColumn(_writer, "private", name + "Starts", StartsOf(rows.Select(row => row.Length)));
        _writer.Line();
        Numbers.WriteSpan(_writer, "private", width, name + "Items", [.. rows.SelectMany(row => row)]);
        _writer.Line();
        _writer.Line($"public static global::System.ReadOnlySpan<{recordType}> {name}Row(int index) => Record<{recordType}>.FromNumbers({name}Items.Slice({name}Starts[index], {name}Starts[index + 1] - {name}Starts[index]));");
    }

    /// <summary>Sets of tasks, as bits.</summary>
    public void Sets(string name, ResolvedPlan plan, int[][] rows)
    {
        var wordCount = TaskWordsOutput.WordCount(plan);
        var words = new ulong[rows.Length * wordCount];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var task in rows[row])
            {
                words[(row * wordCount) + ((task - 1) / BitsPerWord)] |= 1UL << ((task - 1) % BitsPerWord);
            }
        }

        _writer.Line();
        Numbers.WriteArray(_writer, "private", "ulong", name + "Bits", [.. words.Select(Literal.Of)]);
        _writer.Line();
        _writer.Line($"public static global::{plan.Namespace}.TaskSet {name}Set(int index) => new global::{plan.Namespace}.TaskSet(TaskWords.Read({name}Bits, index));");
    }

    /// <summary>Sets of tasks that are two others together.</summary>
    public void Union(string name, ResolvedPlan plan, string first, string second)
    {
        _writer.Line();
        _writer.Line($"public static global::{plan.Namespace}.TaskSet {name}Set(int index) => {first}Set(index) | {second}Set(index);");
    }

    /// <summary>Where each row begins, and at last where the last one ends.</summary>
    private static List<int> StartsOf(IEnumerable<int> lengths)
    {
        var starts = new List<int> { 0 };
        foreach (var length in lengths)
        {
            starts.Add(starts[starts.Count - 1] + length);
        }

        return starts;
    }
}
