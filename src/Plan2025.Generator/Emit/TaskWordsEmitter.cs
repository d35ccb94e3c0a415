using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes the storage of task sets. Up to four words are fields, which the JIT keeps in registers; more are an array in place.</summary>
internal static class TaskWordsEmitter
{
    public static SourceText Emit(TaskWordsModel model) =>
        SourceWriter.ForFile().Append(model.IsFewWords ? Fields(model) : Array(model)).ToSource();

    private static string Fields(TaskWordsModel model)
    {
        var count = model.WordCount;
        string Each(string separator, Func<string, string> text) =>
            string.Join(separator, Enumerable.Range(0, count).Select(i => text(Literal.Of(i))));

        string Words(string value) => Each("\n            ", i => $"result._word{i} = {value.Replace("#", i)};");

        var last = Literal.Of(count - 1);
        return $$"""
        {
            /// <summary>One bit for each task of the plan, held in place: a set is a value and needs no heap.</summary>
            internal struct TaskWords
            {
                public const int Count = {{Literal.Of(count)}};

                private ulong {{Each(", ", i => "_word" + i)}};

                /// <summary>The bits of all tasks.</summary>
                public static TaskWords All
                {
                    get
                    {
                        TaskWords result;
                        {{Each("\n                ", i => $"result._word{i} = {(i == last ? Literal.Of(model.LastWord) : "ulong.MaxValue")};")}}
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

                /// <summary>A row of a table of bits.</summary>
                public static TaskWords Read(global::System.ReadOnlySpan<ulong> bits, int row)
                {
                    TaskWords result;
                    {{Words("bits[(row * Count) + #]")}}
                    return result;
                }

                public readonly int PopCount() => {{Each(" + ", i => $"global::System.Numerics.BitOperations.PopCount(_word{i})")}};

                /// <summary>Adds the task of a row of the tables.</summary>
                public void Add(int row)
                {
                    var bit = 1UL << (row & 63);
                    switch (row >> 6)
                    {
                        {{Each("\n                ", i => (i == last ? "default" : "case " + i) + $": _word{i} |= bit; break;")}}
                    }
                }
            }
        }

        """;
    }

    private static string Array(TaskWordsModel model) => $$"""
        {
            /// <summary>One bit for each task of the plan, held in place: a set is a value and needs no heap.</summary>
            internal partial struct TaskWords
            {
                public const int Count = {{Literal.Of(model.WordCount)}};

                /// <summary>The bits of all tasks.</summary>
                public static TaskWords All
                {
                    get
                    {
                        var result = default(TaskWords);
                        for (var i = 0; i < Count - 1; i++)
                        {
                            result[i] = ulong.MaxValue;
                        }

                        result[Count - 1] = {{Literal.Of(model.LastWord)}};
                        return result;
                    }
                }

                public readonly bool IsEmpty
                {
                    get
                    {
                        var any = 0UL;
                        for (var i = 0; i < Count; i++)
                        {
                            any |= this[i];
                        }

                        return any == 0;
                    }
                }

        {{Operation("And", "x & y")}}

        {{Operation("Or", "x | y")}}

        {{Operation("AndNot", "x & ~y")}}

        {{Operation("Xor", "x ^ y")}}

                /// <summary>A row of a table of bits.</summary>
                public static TaskWords Read(global::System.ReadOnlySpan<ulong> bits, int row)
                {
        #if NET8_0_OR_GREATER
                    // One copy, to where the caller wants it; a local would be a second one.
                    return global::System.Runtime.CompilerServices.Unsafe.As<ulong, TaskWords>(
                        ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(bits.Slice(row * Count, Count)));
        #else
                    var result = default(TaskWords);
                    for (var i = 0; i < Count; i++)
                    {
                        result[i] = bits[(row * Count) + i];
                    }

                    return result;
        #endif
                }

                public readonly int PopCount()
                {
                    var count = 0;
                    for (var i = 0; i < Count; i++)
                    {
                        count += global::System.Numerics.BitOperations.PopCount(this[i]);
                    }

                    return count;
                }

                /// <summary>Adds the task of a row of the tables.</summary>
                public void Add(int row) => this[row >> 6] |= 1UL << (row & 63);
            }

        #if NET8_0_OR_GREATER
            [global::System.Runtime.CompilerServices.InlineArray(Count)]
            internal partial struct TaskWords
            {
                private ulong _first;
            }
        #else
            internal unsafe partial struct TaskWords
            {
                private fixed ulong _words[Count];

                public ulong this[int index]
                {
                    readonly get => _words[index];
                    set => _words[index] = value;
                }
            }
        #endif
        }

        """;

    /// <summary>An operation over the words <c>x</c> and <c>y</c>; many at once where the framework has vectors of them.</summary>
    private static string Operation(string name, string expression) => $$"""
        public static TaskWords {{name}}(in TaskWords a, in TaskWords b)
                {
                    var i = 0;
        #if NET8_0_OR_GREATER
                    // Written once, and not made of zeros or of the other set before.
                    global::System.Runtime.CompilerServices.Unsafe.SkipInit(out TaskWords result);
                    var vectors = global::System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, global::System.Numerics.Vector<ulong>>((global::System.Span<ulong>)result);
                    var left = global::System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, global::System.Numerics.Vector<ulong>>((global::System.ReadOnlySpan<ulong>)a);
                    var right = global::System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, global::System.Numerics.Vector<ulong>>((global::System.ReadOnlySpan<ulong>)b);
                    for (; i < vectors.Length; i++)
                    {
                        var (x, y) = (left[i], right[i]);
                        vectors[i] = {{expression}};
                    }

                    i *= global::System.Numerics.Vector<ulong>.Count;
        #else
                    var result = default(TaskWords);
        #endif
                    for (; i < Count; i++)
                    {
                        var (x, y) = (a[i], b[i]);
                        result[i] = {{expression}};
                    }

                    return result;
                }
        """;
}
