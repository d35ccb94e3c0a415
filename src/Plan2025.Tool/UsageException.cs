using System;
using System.Collections.Generic;

namespace Plan2025.Tool;

/// <summary>Ends a command whose arguments are wrong. The user sees the message and the suggestions.</summary>
internal sealed class UsageException(string message, IReadOnlyList<string>? suggestions = null) : Exception(message)
{
    /// <summary>What was probably meant, the nearest first.</summary>
    public IReadOnlyList<string> Suggestions { get; } = suggestions ?? [];
}
