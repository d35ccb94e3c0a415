namespace Plan2025;

/// <summary>The ids of the tasks as strings, created on first use and cached.</summary>
internal static class TaskNames
{
    private static readonly string?[] s_names = new string?[TaskTable.Count];

    /// <summary>The id of the task with an index, from 0.</summary>
    public static string Of(int index) => s_names[index] ??= TaskIdText.Create(index + 1);
}
