using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Plan2025.Traceability;

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

    /// <summary>The current wording, as the end of a message; null for a pin to it and for an empty pin.</summary>
    public static MessageText? ChangeSince(PlanTask task, string pin) =>
        s_current[task.ToString()] is var current && pin.Length > 0 && pin != current ? Pins.Change(null, current) : null;
}
