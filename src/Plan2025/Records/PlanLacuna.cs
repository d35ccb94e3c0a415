using System.Diagnostics;

namespace Plan2025;

/// <summary>A hole in a task's text: words that the source lost.</summary>
/// <remarks>Every member throws <see cref="System.ArgumentOutOfRangeException"/> on a default value.</remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct PlanLacuna
{
    // From 1, so that the default value is none of them.
    private readonly int _number;

    internal PlanLacuna(int row) => _number = row + 1;

    /// <summary>The task in whose text it is.</summary>
    public TaskId Task => (TaskId)TaskTable.LacunaTask[Row];

    /// <summary>Why words are missing.</summary>
    public LacunaKind Kind => (LacunaKind)TaskTable.LacunaKindOf[Row];

    /// <summary>The language of the text in which they are missing.</summary>
    public Language Language => (Language)TaskTable.LacunaLanguage[Row];

    /// <summary>Where they are missing, in UTF-16 code units from the start of the text in <see cref="Language"/>.</summary>
    public int Position => TaskTable.LacunaAt[Row];

    /// <summary>How the hole is known, in English.</summary>
    public string Evidence => PlanNames.String(NameOffset.LacunaEvidence + Row);

    /// <summary>Whether it is known what the words were. They are never guessed.</summary>
    public bool IsResolved => TaskTable.LacunaResolved[Row] != 0;

    /// <summary>The missing words, in <see cref="Language"/>, or null where they are not known.</summary>
    public string? Resolution => IsResolved ? PlanText.String(Language, TextIndex.Resolution + Row) : null;

    private string DebuggerDisplay => _number == 0
        ? "(none)"
        : PlanMention.Describe(Plan.Tasks[Task].ToString(), Position, Language) + (IsResolved ? ", resolved" : ", unresolved");

    private int Row => _number > 0 ? _number - 1 : throw Throw.NoValue(nameof(PlanLacuna));
}
