using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers;

/// <summary>What a diagnostic passes to its fix: expressions to replace what is at its location, the best first.</summary>
internal static class Replacements
{
    /// <summary>More are no help.</summary>
    private const int Maximum = 3;

    public static ImmutableDictionary<string, string?> Of(IEnumerable<string> expressions) =>
        expressions.Take(Maximum)
            .Select((expression, index) => new KeyValuePair<string, string?>(Key(index), expression))
            .ToImmutableDictionary();

    public static IEnumerable<string> In(Diagnostic diagnostic)
    {
        for (var i = 0; diagnostic.Properties.TryGetValue(Key(i), out var expression) && expression is not null; i++)
        {
            yield return expression;
        }
    }

    private static string Key(int index) => "Replacement" + index.ToString(CultureInfo.InvariantCulture);
}
