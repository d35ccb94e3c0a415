#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace Plan2025;

/// <summary>One bit for each task of the plan, held in place: a set is a value and needs no heap.</summary>
#if NET8_0_OR_GREATER
[InlineArray(TaskTable.WordCount)]
internal struct TaskWords
{
    public const int Count = TaskTable.WordCount;

    private ulong _first;

    /// <summary>Adds the task of a row of the tables.</summary>
    public void Add(int row) => this[row >> 6] |= 1UL << (row & 63);
}
#else
internal unsafe struct TaskWords
{
    public const int Count = TaskTable.WordCount;

    private fixed ulong _words[Count];

    public ulong this[int index]
    {
        get => _words[index];
        set => _words[index] = value;
    }

    /// <summary>Adds the task of a row of the tables.</summary>
    public void Add(int row) => _words[row >> 6] |= 1UL << (row & 63);
}
#endif
