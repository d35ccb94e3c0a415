using Plan2025;

/// <summary>An id is parsed, its text is read, and the tasks of its lead are added up.</summary>
internal static class PlanFirstUse
{
    public static int Run()
    {
        if (!PlanTask.TryParse("T045", out var task))
        {
            return -1;
        }

        var sum = task.Text.Length;
        foreach (var id in Plan.Agencies[task.Lead].LeadTasks)
        {
            sum += (int)id;
        }

        return sum;
    }
}
