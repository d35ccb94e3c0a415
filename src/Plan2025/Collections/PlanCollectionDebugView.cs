using System;
using System.Diagnostics;
using System.Linq;

namespace Plan2025;

/// <summary>Shows a collection as a list in the debugger.</summary>
internal sealed class PlanCollectionDebugView<TRecord, TId>(PlanCollection<TRecord, TId> collection)
    where TRecord : struct, IPlanRecord<TId>
    where TId : struct, Enum
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public TRecord[] Items => collection.ToArray();
}
