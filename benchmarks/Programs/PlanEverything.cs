using Plan2025;

/// <summary>All that the plan says in Chinese.</summary>
internal static class PlanEverything
{
    public static int Run()
    {
        var sum = Plan.Preamble.Length + Plan.LeadRule.Length + Plan.Notice.Body.Length;
        foreach (var task in Plan.Tasks)
        {
            sum += task.Text.Length + task.ToString().Length + task.Lead.Number + task.Agencies.Length + task.Chapter.Number + task.Mode.Number
                + task.Instruments.Length;
        }

        foreach (var agency in Plan.Agencies)
        {
            sum += agency.Title.Length + agency.FullName.Length + agency.Kind.Number + agency.LeadTasks.Count + agency.ParticipantTasks.Count;
        }

        foreach (var chapter in Plan.Chapters)
        {
            sum += chapter.Title.Length + chapter.Tasks.Count;
        }

        foreach (var section in Plan.Sections)
        {
            sum += section.Title.Length + section.Tasks.Count;
        }

        foreach (var instrument in Plan.Instruments)
        {
            sum += instrument.Title.Length + instrument.Tasks.Count;
        }

        return sum;
    }
}
