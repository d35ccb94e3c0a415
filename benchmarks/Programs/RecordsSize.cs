using System.Linq;

// The same data as PlanChineseSize touches, with its relations found by searching.
Measure.FirstUse(() =>
{
    var sum = 0;
    foreach (var task in Records.Tasks)
    {
        sum += task.Text.Length + task.Id.Length + task.Lead.Length + task.Agencies.Length + task.Chapter.Length + task.Mode.Length
            + task.Instruments.Length;
    }

    foreach (var agency in Records.Agencies)
    {
        sum += agency.Title.Length + agency.FullName.Length + agency.Kind.Length + Records.Tasks.Count(t => t.Lead == agency.Name);
    }

    foreach (var entry in Records.Titles)
    {
        sum += entry.Title.Length + Records.Tasks.Count(t => t.Chapter == entry.Name || t.Section == entry.Name || t.Instruments.Contains(entry.Name));
    }

    return sum;
});
