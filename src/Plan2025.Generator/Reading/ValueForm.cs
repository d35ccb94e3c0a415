using System;
using System.Globalization;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Reading;

/// <summary>The form that a text must have.</summary>
/// <param name="Description">The form, for messages.</param>
/// <param name="IsValid">Whether a text has it.</param>
internal sealed record ValueForm(MessageText Description, Func<string, bool> IsValid)
{
    public static ValueForm Id { get; } = new(
        new("lower-case ASCII letters, digits and single hyphens", "小写 ASCII 字母、数字和单个连字符"),
        text => text.Split('-').All(part => part.Length > 0 && part.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9')));

    public static ValueForm Version { get; } = new(new("a version of three numbers, such as 1.0.0", "由三个数字组成的版本，例如 1.0.0"), IsVersion);

    public static ValueForm Date { get; } = new(
        new("a date such as 2025-04-29", "形如 2025-04-29 的日期"),
        text => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    public static ValueForm Sha256 { get; } = new(
        new("64 lower-case hexadecimal digits", "由 64 位小写十六进制数字组成的文本"), text => text.Length == 64 && text.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f'));

    public static ValueForm LanguageTag { get; } = new(new("a language tag such as zh-Hans", "形如 zh-Hans 的语言标记"), IsLanguageTag);

    /// <summary>The empty name, every culture that is not listed elsewhere, is allowed.</summary>
    public static ValueForm Culture { get; } = new(new("a culture name such as zh-CN, or empty", "形如 zh-CN 的区域性名称，或为空"), text => text.Length == 0 || IsLanguageTag(text));

    public static ValueForm Clause { get; } = new(new("a text with {agencies} once", "恰好含一处 {agencies} 的文本"), HasPlaceholderOnce);

    public static ValueForm OneOf(MessageText description, params string[] values) => new(description, text => values.Contains(text));

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
