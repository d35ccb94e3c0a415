using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Plan2025.Tool.Checking;

/// <summary>The hashes of the tasks' wordings, as the library's constants have them.</summary>
internal static class Wordings
{
    private const char BeforeHash = '@';

    private static readonly Dictionary<string, string> s_current = typeof(TaskWording)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.GetCustomAttribute<System.ObsoleteAttribute>() is null)
        .Select(field => ((string)field.GetRawConstantValue()!).TrimEnd(';').Split(BeforeHash))
        .ToDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>Whether a hash is not that of the task's current wording.</summary>
    public static bool IsStale(PlanTask task, string hash) => hash != s_current[task.ToString()];

    /// <summary>The hash of the task's current wording.</summary>
    public static string Current(PlanTask task) => s_current[task.ToString()];
}
