namespace Plan2025.Generator.Emit.Models;

/// <summary>The constants that stand for the wordings of tasks.</summary>
internal sealed record TaskTextModel(EquatableArray<TaskWording> Wordings);

/// <summary>One wording of one task.</summary>
/// <param name="Task">The member of <c>TaskId</c> that it is a wording of.</param>
/// <param name="Name">The constant's name; it stands for this wording for ever.</param>
/// <param name="Hash">The hash of the wording.</param>
/// <param name="Text">The wording, as XML.</param>
/// <param name="Correction">What became of it, where it is not the current one.</param>
internal readonly record struct TaskWording(string Task, string Name, string Hash, string Text, WordingCorrection? Correction = null);

/// <summary>What became of a wording.</summary>
/// <param name="DataVersion">The version of the data in which it changed.</param>
/// <param name="Message">What changed, and what to do about it.</param>
internal sealed record WordingCorrection(string DataVersion, string Message);
