using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace Plan2025.Tool.Tests.Infrastructure;

/// <summary>The tool as a process of its own.</summary>
internal static class ToolProcess
{
    /// <summary>The tool as it was built.</summary>
    public static string Assembly => Path.Combine(AppContext.BaseDirectory, "Plan2025.Tool.dll");

    public static Task<Output> Run(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Command.Run(folder, Command.DotNet, [Assembly, .. arguments], environment);
}
