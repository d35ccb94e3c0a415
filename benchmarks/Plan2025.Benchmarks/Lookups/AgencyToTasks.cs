namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 5: an agency to the tasks that it leads, one after the other.</summary>
internal static class AgencyToTasks
{
    public static int Plan2025()
    {
        var sum = 0;
        foreach (var agency in Inputs.Agencies)
        {
            foreach (var id in Plan.Agencies[agency].LeadTasks)
            {
                sum += (int)id;
            }
        }

        return sum;
    }

    public static int FrozenDictionary()
    {
        var sum = 0;
        foreach (var agency in Inputs.Agencies)
        {
            foreach (var id in Peers.LedTasks[agency])
            {
                sum += (int)id;
            }
        }

        return sum;
    }
}
