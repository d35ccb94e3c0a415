using System;
using System.Text;

namespace TwoPlans
{
    [Plan2025.ImplementsTask(Plan2025.TaskId.T045)]
    [Harbour1998.ImplementsTask(Harbour1998.TaskId.T001)]
    internal static class Program
    {
        private static void Main()
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            Console.WriteLine(Plan2025.Plan.TaskCount + " " + Harbour1998.Plan.TaskCount);
            Console.WriteLine(Plan2025.Plan.Tasks[Plan2025.TaskId.T045].Lead.Title);
            Console.WriteLine(Harbour1998.Plan.Tasks[Harbour1998.TaskId.T001].Text);
            Console.WriteLine(Harbour1998.PlanAgency.Parse("HM").Name);
            Console.WriteLine(PlanCoverage.Implemented + " " + Harbour1998Coverage.Implemented);
        }
    }
}
