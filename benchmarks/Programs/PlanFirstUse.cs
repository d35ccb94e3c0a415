using Plan2025;

// An id is parsed, its text read, and what its lead leads is listed.
Measure.FirstUse(() =>
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
});
