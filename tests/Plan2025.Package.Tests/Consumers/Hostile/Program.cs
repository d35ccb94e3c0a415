using Ids = global::Plan2025.TaskId;

[assembly: global::Plan2025.VerifiesTask(Ids.T001)]

namespace Plan2025.System.Plan2025
{
    [global::Plan2025.ImplementsTask(Ids.T001, Ids.T118)]
    [global::Plan2025.DefersTask(Ids.T002, Reason = "a \"reason\" in {braces}, with a \\ and\na new line")]
    internal static class Program
    {
        private static void Main()
        {
            global::System.Console.WriteLine(PlanCoverage.Implemented + " " + PlanCoverage.Verified + " " + PlanCoverage.Deferred);
            foreach (global::Plan2025.TaskBinding binding in PlanCoverage.Bindings)
            {
                global::System.Console.WriteLine(binding.Task + " " + binding.Kind + " " + binding.Member + " " + binding.File);
            }
        }
    }
}
