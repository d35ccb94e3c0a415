using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Models;

/// <summary>The constants that stand for the wordings of tasks.</summary>
internal sealed record TaskTextModel(EquatableArray<TaskWording> Wordings);

/// <summary>One wording of one task.</summary>
/// <param name="Name">The constant's name; it stands for this wording for ever.</param>
/// <param name="Value">The task and the hash of the wording.</param>
/// <param name="Summary">The wording, or what became of it.</param>
/// <param name="Change">What changed since, where this is not the current wording.</param>
internal sealed record TaskWording(string Name, string Value, Paragraph Summary, string? Change);
