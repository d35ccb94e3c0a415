using System.Collections.Generic;
using Plan2025.Expressions;

namespace Plan2025;

/// <summary>What expressions can name, from the tables of this library.</summary>
internal sealed class TaskNamesOfPlan : ITaskNames
{
    public static readonly TaskNamesOfPlan Instance = new();

    public int TaskCount => TaskTable.Count;

    public IEnumerable<KeyValuePair<string, int>> Tasks
    {
        get
        {
            for (var number = 1; number <= TaskTable.Count; number++)
            {
                yield return new(TaskNames.Of(number - 1), number);
            }

            for (var number = 1; number <= TaskTable.Count; number++)
            {
                yield return new(PlanNames.String(NameOffset.Task + number - 1), number);
            }
        }
    }

    public IEnumerable<KeyValuePair<string, int>> Values(TaskSelector key) => key switch
    {
        TaskSelector.Chapter => Spellings<Chapter, ChapterIdentity, ChapterSpellings>.All,
        TaskSelector.Section => Spellings<Section, SectionIdentity, SectionSpellings>.All,
        _ => Spellings<Agency, AgencyIdentity, AgencySpellings>.All,
    };

    public bool IsSelected(TaskSelector key, int value, int task) => (key switch
    {
        TaskSelector.Lead => Plan.Agencies[(Agency)value].LeadTasks,
        TaskSelector.Participant => Plan.Agencies[(Agency)value].ParticipantTasks,
        TaskSelector.Agency => Plan.Agencies[(Agency)value].Tasks,
        TaskSelector.Chapter => Plan.Chapters[(Chapter)value].Tasks,
        _ => Plan.Sections[(Section)value].Tasks,
    }).Contains((TaskId)task);

    public bool IsUnresolved(int task)
    {
        foreach (var lacuna in Plan.Tasks[(TaskId)task].Lacunae)
        {
            if (lacuna.Resolution is null)
            {
                return true;
            }
        }

        return false;
    }
}
