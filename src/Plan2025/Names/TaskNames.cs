namespace Plan2025;

/// <summary>The ids of the tasks as strings, each made on first use and kept.</summary>
internal static class TaskNames
{
    /// <summary>The id of the task in a row of the tables.</summary>
    public static string Of(int row) => Made.Names[row] ?? Make(row);

    private static string Make(int row) => KeptString.First(ref Made.Names[row], TaskIdText.Create(row + 1));

    /// <summary>On its own, so that nothing else initialises it; and readonly, so that the JIT knows the array.</summary>
    private static class Made
    {
        public static readonly string?[] Names = new string?[TaskTable.Count];
    }
}
