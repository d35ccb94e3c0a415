using System.Diagnostics;

namespace Plan2025;

/// <summary>A lacuna in the text of a task: words that the source lost.</summary>
/// <remarks>Every member throws <see cref="System.ArgumentOutOfRangeException"/> on a default value.</remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct PlanLacuna
{
    // From 1, so that the default value is none of them.
    private readonly int _number;

    internal PlanLacuna(int index) => _number = index + 1;

    /// <summary>The task.</summary>
    public PlanTask Task => new((TaskId)TaskTable.LacunaTask[Index]);

    /// <summary>Why words are missing.</summary>
    public LacunaKind Kind => (LacunaKind)TaskTable.LacunaKindOf[Index];

    /// <summary>The language of the text in which they are missing.</summary>
    public PlanLanguage Language => new((Language)TaskTable.LacunaLanguage[Index]);

    /// <summary>Where they are missing, in UTF-16 code units from the start of the text in <see cref="Language"/>.</summary>
    public int Position => TaskTable.LacunaAt[Index];

    /// <summary>How it is known that words are missing, in English.</summary>
    public string Evidence => PlanNames.String(NameOffset.LacunaEvidence + Index);

    /// <summary>Whether it is known what the words were. They are never guessed.</summary>
    public bool IsResolved => TaskTable.LacunaResolved[Index] != 0;

    /// <summary>The missing words, in <see cref="Language"/>, or null where they are not known.</summary>
    public string? Resolution => IsResolved ? PlanText.String(Language, TextIndex.Resolution + Index) : null;

    private string DebuggerDisplay => _number == 0
        ? "(none)"
        : PlanMention.Describe(Task.ToString(), Position, Language) + (IsResolved ? ", resolved" : ", unresolved");

    private int Index => _number > 0 ? _number - 1 : throw Throw.NoValue(nameof(PlanLacuna));
}
