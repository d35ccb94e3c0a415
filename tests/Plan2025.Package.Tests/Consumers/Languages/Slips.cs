using Plan2025;

namespace Languages
{
    [ImplementsTask(TaskId.T001)] // PLAN2002
    [VerifiesTask(TaskId.T004)] // PLAN2003
    [ImplementsTask(TaskId.T013)] // PLAN1006
    [ImplementsTask(TaskId.T005, Wording = "T005@000000000000;")] // PLAN2004
    [ImplementsTask(TaskId.T005, Wording = TaskWording.T006)] // PLAN2010
    [DefersTask(TaskId.T007)] // PLAN2005
    [ImplementsTask(TaskId.T008), NotApplicableTask(TaskId.T008)] // PLAN2006
    public static class Slips
    {
        public static PlanTask Undefined()
        {
            return Plan.Tasks[(TaskId)119]; // PLAN1001
        }

        public static PlanAgency Misspelt()
        {
            return PlanAgency.Parse("CNIPPA"); // PLAN1002
        }

        public static bool Numbered(PlanTask task)
        {
            return task.Number == 45; // PLAN1003
        }

        public static void Missing(ResponsibilityMode mode)
        {
            switch (mode) // PLAN1004
            {
                case ResponsibilityMode.ByDuty:
                    break;
            }
        }

        [ImplementsTask(TaskId.T009, TaskId.T009)] // PLAN1005
        public static void Twice()
        {
        }
    }
}
