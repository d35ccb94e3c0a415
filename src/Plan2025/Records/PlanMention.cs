using System.Diagnostics;
using System.Globalization;

namespace Plan2025;

/// <summary>A part of a task's text that names an instrument.</summary>
/// <remarks>Every member throws <see cref="System.ArgumentOutOfRangeException"/> on a default value.</remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct PlanMention
{
    // From 1, so that the default value is none of them.
    private readonly int _number;

    internal PlanMention(int index) => _number = index + 1;

    /// <summary>The instrument.</summary>
    public PlanInstrument Instrument => new((Instrument)TaskTable.MentionInstrument[Index]);

    /// <summary>The language of the text.</summary>
    public PlanLanguage Language => new((Language)TaskTable.MentionLanguage[Index]);

    /// <summary>Where it begins, in UTF-16 code units from the start of the text in <see cref="Language"/>.</summary>
    public int Start => TaskTable.MentionAt[Index];

    /// <summary>Its length in UTF-16 code units, title marks (《》) included.</summary>
    public int Length => TaskTable.MentionLength[Index];

    private string DebuggerDisplay => _number == 0
        ? "(none)"
        : Describe(Instrument.ToString(), Start, Language);

    private int Index => _number > 0 ? _number - 1 : throw Throw.NoValue(nameof(PlanMention));

    /// <summary>What debuggers show of a part of a text.</summary>
    internal static string Describe(string what, int position, PlanLanguage language) =>
        what + " at " + position.ToString(CultureInfo.InvariantCulture) + ", " + language.ToString();
}
