using System;

namespace Registers
{
    internal static class Program
    {
        private static void Main()
        {
            Console.WriteLine(Numbers.Seeds + " " + Numbers.Count);
#if SLIP
            Console.WriteLine(Plan2025.TaskId.T045);
#endif
        }
    }
}
