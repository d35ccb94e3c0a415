namespace Plan2025.Generator.Emit.Models;

/// <summary>The constants that name each task by its meaning.</summary>
internal sealed record KnownTasksModel(EquatableArray<KnownTask> Tasks);

/// <summary>A name and the member of <c>TaskId</c> that it stands for.</summary>
internal readonly record struct KnownTask(string Name, string Member);
