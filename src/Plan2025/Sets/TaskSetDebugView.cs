using System.Diagnostics;
using System.Linq;

namespace Plan2025;

/// <summary>Shows a set as a list of tasks in the debugger.</summary>
internal sealed class TaskSetDebugView(TaskSet set)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public PlanTask[] Items => [.. set.Select(id => Plan.Tasks[id])];
}
