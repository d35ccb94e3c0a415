namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 4: a member to its lead, its chapter and its text.</summary>
internal static class TaskToFacts
{
    public static int Plan2025()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            var task = Plan.Tasks[id];
            sum += task.Lead.Number + task.Chapter.Number + task.TextSpan.Length;
        }

        return sum;
    }

    public static int ArrayOfObjects()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            var task = Peers.ById[(int)id];
            sum += (int)task.Lead + (int)task.Chapter + task.Text.Length;
        }

        return sum;
    }
}
