using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Expressions;

/// <summary>Why an expression is refused, and where.</summary>
/// <param name="start">The index of the first character that is wrong.</param>
/// <param name="length">The number of characters; 0 for an empty expression alone.</param>
/// <param name="pattern">What is wrong, without a full stop: {0} is what is written, {1} what is expected.</param>
/// <param name="what">What is expected; may be empty.</param>
/// <param name="written">What is written in its place; may be empty.</param>
/// <param name="name">The name that is unknown, where one is.</param>
/// <param name="known">The names that are known in its place.</param>
internal sealed class TaskExpressionError(int start, int length, string pattern, string what, string written, string name, IEnumerable<string> known)
{
    private const int MaximumSuggestions = 3;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public string Pattern => pattern;

    public string What => what;

    public string Written => written;

    /// <summary>The known names that are most like the unknown one, the best first; often none.</summary>
    /// <remarks>Found when they are first asked for: ranking takes far longer than parsing.</remarks>
    public IReadOnlyList<string> Suggestions => field ??= Shared.Nearest.Find(name, known, k => k).Distinct().Take(MaximumSuggestions).ToArray();

    /// <summary>What is wrong, with the best suggestion.</summary>
    public string Message
    {
        get
        {
            var message = string.Format(CultureInfo.InvariantCulture, pattern, Shared.UntrustedText.Quote(written), what);
            return Suggestions.Count == 0 ? message : $"{message}; did you mean '{Suggestions[0]}'?";
        }
    }
}
