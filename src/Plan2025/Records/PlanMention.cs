using System.Diagnostics;
using System.Globalization;

namespace Plan2025;

/// <summary>A place in a task's text that names an instrument.</summary>
/// <remarks>Every member throws <see cref="System.ArgumentOutOfRangeException"/> on a default value.</remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct PlanMention
{
    // From 1, so that the default value is none of them.
    private readonly int _number;

    internal PlanMention(int row) => _number = row + 1;

    /// <summary>The instrument.</summary>
    public Instrument Instrument => (Instrument)TaskTable.MentionInstrument[Row];

    /// <summary>The language of the text in which it stands.</summary>
    public Language Language => (Language)TaskTable.MentionLanguage[Row];

    /// <summary>Where it begins, in UTF-16 code units from the start of the text in <see cref="Language"/>.</summary>
    public int Start => TaskTable.MentionAt[Row];

    /// <summary>Its length in UTF-16 code units, title marks (《》) included.</summary>
    public int Length => TaskTable.MentionLength[Row];

    private string DebuggerDisplay => _number == 0
        ? "(none)"
        : Describe(Plan.Instruments[Instrument].ToString(), Start, Language);

    private int Row => _number > 0 ? _number - 1 : throw Throw.NoValue(nameof(PlanMention));

    /// <summary>What debuggers show of a place in a text.</summary>
    internal static string Describe(string what, int position, Language language) =>
        what + " at " + position.ToString(CultureInfo.InvariantCulture) + ", " + Plan.Languages[language].ToString();
}
