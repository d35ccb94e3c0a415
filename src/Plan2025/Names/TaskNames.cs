namespace Plan2025;

/// <summary>The ids of the tasks as strings, each made on first use and kept.</summary>
internal static class TaskNames
{
    public static string Of(int number) => Made.Names[number - 1] ?? KeptString.First(ref Made.Names[number - 1], TaskIdText.Create(number));

    /// <summary>On its own, so that nothing else initialises it; and readonly, so that the JIT knows the array.</summary>
    private static class Made
    {
        public static readonly string?[] Names = new string?[TaskTable.Count];
    }
}
