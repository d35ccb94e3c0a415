using System;
using System.Globalization;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Reading;

/// <summary>The form that a text must have.</summary>
/// <param name="Description">The form, for messages.</param>
/// <param name="IsValid">Whether a text has it.</param>
internal sealed record ValueForm(string Description, Func<string, bool> IsValid)
{
    public static ValueForm Id { get; } = new(
        "lower-case ASCII letters, digits and single hyphens",
        text => text.Split('-').All(part => part.Length > 0 && part.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9')));

    public static ValueForm Version { get; } = new("a version of three numbers, such as 1.0.0", IsVersion);

    public static ValueForm Date { get; } = new(
        "a date such as 2025-04-29",
        text => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    public static ValueForm Sha256 { get; } = new(
        "64 lower-case hexadecimal digits", text => text.Length == 64 && text.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f'));

    public static ValueForm LanguageTag { get; } = new("a language tag such as zh-Hans", IsLanguageTag);

    /// <summary>The empty name, every culture that is not listed elsewhere, is allowed.</summary>
    public static ValueForm Culture { get; } = new("a culture name such as zh-CN, or empty", text => text.Length == 0 || IsLanguageTag(text));

    public static ValueForm Clause { get; } = new("a text with {agencies} once", HasPlaceholderOnce);

    public static ValueForm OneOf(string description, params string[] values) => new(description, text => values.Contains(text));

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3 && parts.All(
            part => part.Length is > 0 and < 6 && part.All(c => c is >= '0' and <= '9') && (part.Length == 1 || part[0] != '0'));
    }

    private static bool IsLanguageTag(string text) =>
        text.Length <= 20 && text.Split('-').All(
            part => part.Length is > 0 and <= 8 && part.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'));

    private static bool HasPlaceholderOnce(string text)
    {
        var first = text.IndexOf(ClausePattern.Placeholder, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(ClausePattern.Placeholder, first + 1, StringComparison.Ordinal) < 0;
    }
}
