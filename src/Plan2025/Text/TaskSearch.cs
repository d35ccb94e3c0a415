using System;

namespace Plan2025;

/// <summary>Finds words in the texts of all tasks, in all languages.</summary>
internal static class TaskSearch
{
    /// <summary>Tasks and what was restored to them lie side by side, so one vectorised search reads them all.</summary>
    private const int EntryCount = TextIndex.Resolution + LacunaCount;

    private const int LacunaCount = TextIndex.Chapter - TextIndex.Resolution;

    public static TaskSet Find(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return TaskSet.All;
        }

        var found = default(TaskWords);
        for (var language = 1; language <= LanguageTable.Count; language++)
        {
            if (CanContain(language, words))
            {
                PlanText.Search(language, words, ref found);
            }
        }

        return new TaskSet(found);
    }

    /// <summary>Searches one language.</summary>
    public static void Find<TTable>(ReadOnlySpan<char> words, ref TaskWords found)
        where TTable : struct, IStringTable
    {
        var table = default(TTable);
        var end = table.StartOf(EntryCount);
        var position = table.StartOf(0);
        var entry = 0;
        while (position < end)
        {
            var hit = table.Range(position, end).IndexOf(words);
            if (hit < 0)
            {
                return;
            }

            position += hit;
            entry = EntryAt<TTable>(position, entry);
            var next = table.StartOf(entry + 1);
            if (position + words.Length > next)
            {
                // The hit runs over the end of one text into the next.
                position++;
                continue;
            }

            found.Add(entry < TextIndex.Resolution ? entry : TaskTable.LacunaTask[entry - TextIndex.Resolution] - 1);
            position = next;
        }
    }

    /// <summary>Whether a language has all the characters: no English text has a Chinese one, and hardly a Chinese text a letter.</summary>
    private static bool CanContain(int language, ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (c < 128 ? (LanguageTable.AsciiOf[((language - 1) * 16) + (c >> 3)] >> (c & 7) & 1) == 0 : c > LanguageTable.LastCharOf[language - 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last text that begins at or before a position, at or behind a given one: near ones are found in few steps.</summary>
    private static int EntryAt<TTable>(int position, int entry)
        where TTable : struct, IStringTable
    {
        var table = default(TTable);
        var step = 1;
        while (entry + step < EntryCount && table.StartOf(entry + step) <= position)
        {
            entry += step;
            step *= 2;
        }

        for (; step > 0; step /= 2)
        {
            if (entry + step < EntryCount && table.StartOf(entry + step) <= position)
            {
                entry += step;
            }
        }

        return entry;
    }
}
