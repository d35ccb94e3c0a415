using System.Globalization;

namespace Plan2025.Generator.Validation;

/// <summary>Numbers in messages, the same on every machine.</summary>
internal static class Invariant
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
