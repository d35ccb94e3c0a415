using System.ComponentModel;

namespace Plan2025;

/// <summary>The rows of a generated <c>PlanCoverage</c>, in plan order. Implemented by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITaskBindingTable
{
    /// <summary>How many rows there are.</summary>
    int Count { get; }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The binding.</returns>
    TaskBinding Read(int row);
}
