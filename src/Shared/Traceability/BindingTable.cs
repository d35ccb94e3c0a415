using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Plan2025.Traceability;

/// <summary>The rows that an assembly carries, as text: a line for each, its fields separated by tabs.</summary>
internal static class BindingTable
{
    /// <summary>The format written here. A table of another format is left alone.</summary>
    public const int Format = 1;

    private const int FieldCount = 8;

    public static string Write(IEnumerable<BindingRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(Number(row.Task)).Append('\t')
                .Append(Number((int)row.Kind)).Append('\t')
                .Append(Escape(row.File)).Append('\t')
                .Append(Number(row.Line)).Append('\t')
                .Append(Number(row.EndLine)).Append('\t')
                .Append(Escape(row.Member)).Append('\t')
                .Append(Escape(row.Pin)).Append('\t')
                .Append(Escape(row.Reason)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads rows; a row that is not well formed is left out, as it is no binding that this package wrote.</summary>
    public static IEnumerable<BindingRow> Read(string text)
    {
        foreach (var line in text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            if (fields.Length == FieldCount
                && TryNumber(fields[0], out var task)
                && TryNumber(fields[1], out var kind) && kind <= (int)BindingKind.NotApplicable
                && TryNumber(fields[3], out var first)
                && TryNumber(fields[4], out var last))
            {
                yield return new BindingRow(
                    task, (BindingKind)kind, Unescape(fields[2]), first, last, Unescape(fields[5]), Unescape(fields[6]), Unescape(fields[7]));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            plain.Append(text[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', _ => text[i] });
        }

        return plain.ToString();
    }
}
