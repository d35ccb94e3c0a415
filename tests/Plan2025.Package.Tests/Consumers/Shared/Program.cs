using System;
using System.Text;

namespace Consumers
{
    internal static class Program
    {
        private static void Main()
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            Console.WriteLine(Environment.Version.Major);
            Report.Write(Console.Out);
        }
    }
}
