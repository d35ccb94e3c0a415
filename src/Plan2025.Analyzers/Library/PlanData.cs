namespace Plan2025.Analyzers.Library;

/// <summary>What the library says of its plan, without symbols, so that it can stay in a pipeline.</summary>
internal sealed record PlanData(
    EquatableArray<TaskData> Tasks,
    EquatableArray<PlanName> KnownTasks,
    EquatableArray<PlanName> Agencies,
    EquatableArray<PlanName> Chapters,
    EquatableArray<PlanName> Sections)
{
    /// <summary>How many 64-bit words a set of tasks has.</summary>
    public int WordCount => (Tasks.Count + 63) / 64;

    /// <summary>A task by its number; null where the plan has none such.</summary>
    public TaskData? Task(int number) => number >= 1 && number <= Tasks.Count ? Tasks[number - 1] : null;
}

/// <summary>A task.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its id, such as <c>T045</c>.</param>
/// <param name="Chapter">The number of its chapter.</param>
/// <param name="Section">The number of its section, or 0.</param>
/// <param name="Agencies">The numbers of its agencies, the lead first.</param>
/// <param name="HasHole">Whether its text has a hole that nobody can fill.</param>
/// <param name="Wordings">The wordings that it had, the current one last.</param>
internal sealed record TaskData(
    int Number,
    string Name,
    int Chapter,
    int Section,
    EquatableArray<int> Agencies,
    bool HasHole,
    EquatableArray<Wording> Wordings)
{
    /// <summary>The current wording; null in a library that has no constants for them.</summary>
    public Wording? Current => Wordings.Count == 0 ? null : Wordings[Wordings.Count - 1];
}

/// <summary>A wording of a task.</summary>
/// <param name="Constant">The constant of <c>TaskText</c>.</param>
/// <param name="Hash">The hash in it.</param>
/// <param name="Change">What changed since; null where it is the current one.</param>
internal sealed record Wording(string Constant, string Hash, string? Change);

/// <summary>A member of an enum and all that it may be called.</summary>
internal sealed record PlanName(int Number, string Name, EquatableArray<string> Spellings);
