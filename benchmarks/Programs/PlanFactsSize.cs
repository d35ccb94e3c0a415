using Plan2025;

// Ids and facts: no text is read.
Measure.FirstUse(() =>
{
    if (!PlanTask.TryParse("T045", out var task))
    {
        return -1;
    }

    var sum = task.Number + (int)task.Lead + (int)task.Chapter;
    foreach (var id in Plan.Agencies[task.Lead].LeadTasks)
    {
        sum += (int)id;
    }

    return sum;
});
