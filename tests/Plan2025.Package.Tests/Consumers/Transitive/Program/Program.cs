using System;
using Plan2025;

namespace Registers
{
    [VerifiesTask(TaskId.T001)]
    internal static class Program
    {
        private static void Main()
        {
            Console.WriteLine(Register.Done | TaskSet.Create(TaskId.T118));
            Console.WriteLine(PlanCoverage.Implemented + " " + PlanCoverage.Verified);
#if SLIP
            Console.WriteLine(PlanTask.Parse("T119"));
#endif
        }
    }
}
