using System;
using System.Collections.Generic;

namespace Plan2025.Traceability;

/// <summary>The wordings that a binding is pinned to: <c>T045@9f86d081884c;T072@…;</c>, as the constants of <c>TaskText</c> have it.</summary>
internal static class Pins
{
    public const char BeforeHash = '@';

    /// <summary>The tasks and hashes. What has not this form pins nothing.</summary>
    public static IEnumerable<(string Task, string Hash)> Read(string text)
    {
        foreach (var pin in text.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pin.IndexOf(BeforeHash);
            if (at > 0 && at < pin.Length - 1)
            {
                yield return (pin.Substring(0, at), pin.Substring(at + 1));
            }
        }
    }

    /// <summary>The hash for one task, or nothing.</summary>
    public static string HashOf(string text, string task)
    {
        foreach (var pin in Read(text))
        {
            if (pin.Task == task)
            {
                return pin.Hash;
            }
        }

        return "";
    }
}
