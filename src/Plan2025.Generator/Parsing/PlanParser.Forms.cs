using System;
using System.Globalization;

namespace Plan2025.Generator.Parsing;

/// <content>The forms that single values take.</content>
internal sealed partial class PlanParser
{
    private const string IdForm = "lower-case ASCII letters, digits and single hyphens";
    private const string VersionForm = "a version of three numbers, such as 1.0.0";
    private const string DateForm = "a date such as 2025-04-29";
    private const string Sha256Form = "64 lower-case hexadecimal digits";

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3 && Array.TrueForAll(
            parts,
            p => p.Length < 6
                && int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                && (p.Length == 1 || p[0] != '0'));
    }

    private static bool IsDate(string text) => DateTime.TryParseExact(
        text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsId(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isInner = i > 0 && i < text.Length - 1 && text[i - 1] != '-';
            if (text[i] is not (>= 'a' and <= 'z' or >= '0' and <= '9') && !(text[i] == '-' && isInner))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsSha256(string text) =>
        text.Length == 64 && Array.TrueForAll(text.ToCharArray(), c => c is >= '0' and <= '9' or >= 'a' and <= 'f');

    private static bool IsLanguageTag(string text) =>
        text.Length <= 20 && Array.TrueForAll(
            text.Split('-'),
            part => part.Length is > 0 and <= 8
                && Array.TrueForAll(part.ToCharArray(), c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'));
}
