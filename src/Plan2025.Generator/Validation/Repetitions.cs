using System;
using System.Collections.Generic;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Tells whether an entry of a list was entered before, by its name and its id, or its number where it has no id.</summary>
/// <remarks>Then that is the one thing to say, and not that its number, its name and all its spellings are taken.</remarks>
internal sealed class Repetitions
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public bool IsRepeated(INumbered entry)
    {
        var identity = entry is IIdentified { Id: { IsMissing: false } id } ? id.Value : Invariant.Text(entry.Number.Value);
        return !entry.Name.IsMissing && !_seen.Add(entry.Name.Value + " " + identity);
    }
}
