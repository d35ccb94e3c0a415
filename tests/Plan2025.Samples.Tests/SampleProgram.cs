using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Plan2025.Samples.Tests;

/// <summary>Runs a sample as its user does.</summary>
internal static class SampleProgram
{
    public static Task<Output> Run(string name, string[] arguments, params (string Name, string? Value)[] environment) => Command.Run(
        Path.GetTempPath(), Command.DotNet, [Path.Combine(AppContext.BaseDirectory, name + ".dll"), .. arguments], environment.ToDictionary(v => v.Name, v => v.Value));
}
