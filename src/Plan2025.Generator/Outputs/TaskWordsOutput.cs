using System;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes the storage of task sets: a bit for each task, in as many fields as the plan needs.</summary>
internal static class TaskWordsOutput
{
    private const int BitsPerWord = 64;

    /// <summary>How many words a set of tasks has. No struct is empty: a plan without tasks has one word that stays zero.</summary>
    public static int WordCount(ResolvedPlan plan) => Math.Max(1, (plan.Tasks.Count + BitsPerWord - 1) / BitsPerWord);

    public static void Write(SourceWriter writer, ResolvedPlan plan)
    {
        var count = WordCount(plan);
        var last = Literal.Of(count - 1);

        // The bits of the last word that stand for tasks.
        var lastBits = plan.Tasks.Count == 0 ? 0 : ulong.MaxValue >> ((count * BitsPerWord) - plan.Tasks.Count);

        writer.Lines($$"""
            /// <summary>One bit for each task of the plan, held in place: a set is a value and needs no heap.</summary>
            internal struct TaskWords
            {
                public const int Count = {{count}};

                private ulong {{Each(", ", i => "_word" + i)}};

                /// <summary>The bits of all tasks.</summary>
                public static TaskWords All
                {
                    get
                    {
                        TaskWords result;
                        {{Each("\n            ", i => $"result._word{i} = {(i == last ? Literal.Of(lastBits) : "ulong.MaxValue")};")}}
                        return result;
                    }
                }

                public readonly bool IsEmpty => ({{Each(" | ", i => "_word" + i)}}) == 0;

                public readonly ulong this[int index] => {{Each("", i => i == last ? "_word" + i : $"index == {i} ? _word{i} : ")}};

                public static TaskWords And(TaskWords a, TaskWords b)
                {
                    TaskWords result;
                    {{Words("a._word# & b._word#")}}
                    return result;
                }

                public static TaskWords Or(TaskWords a, TaskWords b)
                {
                    TaskWords result;
                    {{Words("a._word# | b._word#")}}
                    return result;
                }

                public static TaskWords AndNot(TaskWords a, TaskWords b)
                {
                    TaskWords result;
                    {{Words("a._word# & ~b._word#")}}
                    return result;
                }

                public static TaskWords Xor(TaskWords a, TaskWords b)
                {
                    TaskWords result;
                    {{Words("a._word# ^ b._word#")}}
                    return result;
                }

                /// <summary>Reads the words at an index of a table of bits.</summary>
                public static TaskWords Read(global::System.ReadOnlySpan<ulong> bits, int index)
                {
                    TaskWords result;
                    {{Words("bits[(index * Count) + #]")}}
                    return result;
                }

                public readonly int PopCount() => {{Each(" + ", i => $"global::System.Numerics.BitOperations.PopCount(_word{i})")}};

                /// <summary>Adds the task at an index of the tables.</summary>
                public void Add(int index)
                {
                    var bit = 1UL << (index & 63);
                    switch (index >> 6)
                    {
                        {{Each("\n            ", i => (i == last ? "default" : "case " + i) + $": _word{i} |= bit; break;")}}
                    }
                }
            }
            """);

        string Each(string separator, Func<string, string> text) =>
            string.Join(separator, Enumerable.Range(0, count).Select(i => text(Literal.Of(i))));

        string Words(string value) => Each("\n        ", i => $"result._word{i} = {value.Replace("#", i)};");
    }
}
