namespace Plan2025.Generator.Emit.Models;

/// <summary>What holds one bit for each task.</summary>
internal sealed record TaskWordsModel(int TaskCount)
{
    /// <summary>How many words of 64 bits there are. A struct of none is not possible: a plan without tasks has one that stays empty.</summary>
    public int WordCount => TaskCount == 0 ? 1 : (TaskCount + 63) / 64;

    /// <summary>Whether a set is so small that it is held in registers: then two are united sooner than a third is read.</summary>
    public bool IsFewWords => WordCount <= 4;

    /// <summary>The bits of the last word that stand for tasks.</summary>
    public ulong LastWord => TaskCount == 0 ? 0 : ulong.MaxValue >> ((WordCount * 64) - TaskCount);
}
