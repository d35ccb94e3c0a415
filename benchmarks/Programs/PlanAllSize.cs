using Plan2025;

// Everything, in all languages.
Measure.FirstUse(() =>
{
    var sum = Plan.Tasks.Search("数据").Count;
    for (var language = Language.SimplifiedChinese; language <= Language.English; language++)
    {
        sum += Plan.GetPreamble(language).Length + Plan.GetLeadRule(language).Length + Plan.Notice.GetBody(language).Length;
        foreach (var task in Plan.Tasks)
        {
            sum += task.GetText(language).Length + task.ToString().Length + (int)task.Lead + task.Agencies.Length + (int)task.Chapter
                + (int)task.Mode + task.Instruments.Length;
        }

        foreach (var agency in Plan.Agencies)
        {
            sum += agency.GetTitle(language).Length + agency.GetFullName(language).Length + (int)agency.Kind + agency.LeadTasks.Count
                + agency.ParticipantTasks.Count;
        }

        foreach (var chapter in Plan.Chapters)
        {
            sum += chapter.GetTitle(language).Length + chapter.Tasks.Count;
        }

        foreach (var section in Plan.Sections)
        {
            sum += section.GetTitle(language).Length + section.Tasks.Count;
        }

        foreach (var instrument in Plan.Instruments)
        {
            sum += instrument.GetTitle(language).Length + instrument.Tasks.Count;
        }
    }

    return sum;
});
