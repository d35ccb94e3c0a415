using System.Collections.Generic;

namespace Plan2025.Traceability;

/// <summary>A requirement of a project.</summary>
/// <param name="Expression">The expression as it was written.</param>
/// <param name="Tasks">The numbers of the tasks that it requires, in plan order.</param>
internal sealed record RequiredTasks(string Expression, IReadOnlyList<int> Tasks);
