using Plan2025;

namespace Office
{
    [ImplementsTask(TaskId.T045)]
    internal static class Program
    {
        private static void Main()
        {
            PlanTask task = Plan.Tasks[TaskId.T045];
            Task own = new Task
            {
                Owner = new Agency { Name = task.Lead.Title },
                Runs = new System.System { Title = task.Name },
            };
            global::System.Console.OutputEncoding = new global::System.Text.UTF8Encoding(false);
            global::System.Console.WriteLine(own.Owner.Name + " " + own.Runs.Title);
            global::System.Console.WriteLine(Plan.Agencies[Plan2025.Agency.SupremePeoplesCourt].Title);
            global::System.Console.WriteLine(Tables.PlanCoverage.Implemented);
        }
    }
}
