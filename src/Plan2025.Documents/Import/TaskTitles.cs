using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Documents.Import;

/// <summary>Finds whether the tasks of a document begin with titles: a short first sentence before the text.</summary>
internal static class TaskTitles
{
    private const int LongestTitle = 40;

    /// <summary>Gives the tasks their titles where nearly all of them have one: in other documents, a short first sentence is text.</summary>
    public static void Find(IReadOnlyCollection<ImportedTask> tasks)
    {
        var titled = tasks.Where(task => !task.Continues && task.Label.Length > 0).Select(task => (Task: task, Title: TitleOf(task.Text))).ToArray();
        var found = titled.Count(pair => pair.Title is not null);
        if (found > 1 && found * 10 >= titled.Length * 9)
        {
            foreach (var (task, title) in titled)
            {
                task.Title = title;
            }
        }
    }

    private static string? TitleOf(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, LongestTitle)).IndexOfAny("。\n");
        return end > 0 && end < text.Length - 1 ? text[..end] : null;
    }
}
