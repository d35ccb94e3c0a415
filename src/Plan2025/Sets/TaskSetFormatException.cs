using System;
using System.Collections.Generic;
using System.Globalization;
using Plan2025.Expressions;

namespace Plan2025;

/// <summary>An expression is not that of a set of tasks.</summary>
public sealed class TaskSetFormatException : FormatException
{
    private readonly TaskExpressionError _error;

    internal TaskSetFormatException(TaskExpressionError error) => _error = error;

    /// <inheritdoc/>
    public override string Message =>
        "Column " + (Index + 1).ToString(CultureInfo.InvariantCulture) + ": " + _error.Message + (Suggestions.Count > 0 ? "" : ".");

    /// <summary>The index of the first character that is wrong, from 0; the message has the column, from 1.</summary>
    public int Index => _error.Start;

    /// <summary>The number of characters that are wrong; 0 in an empty expression alone.</summary>
    public int Length => _error.Length;

    /// <summary>The names most like the one that is unknown, the best first; empty where there is none, or where something else is wrong.</summary>
    public IReadOnlyList<string> Suggestions => _error.Suggestions;
}
