using System.Globalization;

namespace Plan2025.Generator.Validation;

/// <summary>Numbers in messages, the same on every machine.</summary>
internal static class Invariant
{
    /// <summary>A task as messages name it.</summary>
    public static MessageText Task(int number) => new("task {0}", "任务 {0}", Text(number));

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
