using System.Collections.Generic;
using System.Linq;
using Plan2025;

namespace WebApi;

/// <summary>A task as the service answers it.</summary>
internal sealed record TaskView(TaskId Id, int Number, string Text, Chapter Chapter, Section? Section, Agency Lead, IReadOnlyList<Agency> Agencies)
{
    public static TaskView Of(PlanTask task, Language language) =>
        new(task, task.Number, task.GetText(language), task.Chapter, task.Section, task.Lead, [.. task.Agencies.ToArray().Select(a => a.Id)]);
}
