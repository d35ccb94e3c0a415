namespace Plan2025.Build.Model;

/// <summary>Whether the code that implements a task was executed.</summary>
internal enum ExecutionState
{
    /// <summary>No run says anything of it.</summary>
    Unknown,

    /// <summary>Runs know the code, and none executed it.</summary>
    NotExecuted,

    /// <summary>Some test executed it.</summary>
    Executed,

    /// <summary>A run executed it, and a test that verifies the task, too.</summary>
    ExecutedWithVerifyingTests,

    /// <summary>A run of nothing but the tests that verify the task executed it.</summary>
    ExecutedByVerifyingTests,
}
