using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Plan2025.Tool;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        return await PlanTool.Run(args, Terminal.OfProcess(), stop.Token);
    }
}
