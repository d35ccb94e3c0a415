using System;
using Plan2025;

namespace Slips
{
    internal static class Program
    {
        private static void Main()
        {
            Console.WriteLine(Plan.Tasks[(TaskId)119]); // PLAN1001
            Console.WriteLine(PlanAgency.Parse("CNIPPA")); // PLAN1002
            switch (Plan.Tasks[TaskId.T045].Chapter) // PLAN1004
            {
                case Chapter.Protection:
                    break;
            }
        }

        [ImplementsTask(TaskId.T001, TaskId.T001)] // PLAN1005
        [DefersTask(TaskId.T003)] // PLAN2005
        private static void Later()
        {
        }
    }
}
