using System;
using System.ComponentModel;

namespace PlanSupport;

/// <summary>An id or a record as text, strictly: what every converter below needs.</summary>
/// <typeparam name="T">An id type such as <c>TaskId</c>, or a record type such as <c>PlanTask</c>.</typeparam>
internal static class PlanText<T>
    where T : struct
{
    private static readonly TypeConverter s_converter = TypeDescriptor.GetConverter(typeof(T));

    /// <exception cref="FormatException">The text is none; the message says what was expected.</exception>
    public static T Parse(string? text) => (T)s_converter.ConvertFromInvariantString(text ?? "")!;

    /// <exception cref="ArgumentOutOfRangeException">The value is undefined.</exception>
    public static string Format(T value) => s_converter.ConvertToInvariantString(value)!;
}
