namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 7: all tasks, reading number and lead.</summary>
internal static class Enumeration
{
    public static int Plan2025()
    {
        var sum = 0;
        foreach (var task in Plan.Tasks)
        {
            sum += task.Number + task.Lead.Number;
        }

        return sum;
    }

    public static int ListOfRecords()
    {
        var sum = 0;
        foreach (var task in Peers.List)
        {
            sum += task.Number + (int)task.Lead;
        }

        return sum;
    }
}
