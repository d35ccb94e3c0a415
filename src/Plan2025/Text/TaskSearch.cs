using System;

namespace Plan2025;

/// <summary>Finds words in the texts of all tasks, in all languages.</summary>
internal static class TaskSearch
{
    public static TaskSet Find(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return TaskSet.All;
        }

        var found = default(TaskWords);
        for (var language = 1; language <= LanguageTable.Count; language++)
        {
            Find(words, language, ref found);
        }

        return new TaskSet(found);
    }

    /// <summary>Tasks and what was restored to them lie side by side, so one vectorised search reads them all.</summary>
    private static void Find(ReadOnlySpan<char> words, int language, ref TaskWords found)
    {
        const int End = TextIndex.Resolution;
        var end = PlanText.StartOf(language, End + TaskTable.LacunaTask.Length);
        var position = PlanText.StartOf(language, 0);
        while (position < end)
        {
            var hit = PlanText.Range(language, position, end).IndexOf(words);
            if (hit < 0)
            {
                return;
            }

            position += hit;
            var entry = EntryAt(language, position, End + TaskTable.LacunaTask.Length);
            var next = PlanText.StartOf(language, entry + 1);
            if (position + words.Length > next)
            {
                // The hit runs over the end of one text into the next.
                position++;
                continue;
            }

            found.Add(entry < End ? entry : (int)TaskTable.LacunaTask[entry - End] - 1);
            position = next;
        }
    }

    /// <summary>The last text that begins at or before a position.</summary>
    private static int EntryAt(int language, int position, int count)
    {
        var (low, high) = (0, count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (PlanText.StartOf(language, middle) <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
