using System;

namespace Plan2025;

/// <summary>Finds a query in the texts of all tasks, in all languages. Neither case nor full or half width matters.</summary>
internal static class TaskSearch
{
    private static readonly SearchText?[] s_languages = new SearchText?[LanguageTable.Count];

    public static TaskSet Find(ReadOnlySpan<char> query)
    {
        if (query.IsEmpty)
        {
            return TaskSet.All;
        }

        Span<char> folded = query.Length <= 256 ? stackalloc char[query.Length] : new char[query.Length];
        SearchText.Fold(query, folded);
        var found = default(TaskWords);
        for (var i = 0; i < LanguageTable.Count; i++)
        {
            (s_languages[i] ??= new SearchText(i + 1)).Find(folded, ref found);
        }

        return new TaskSet(found);
    }
}
