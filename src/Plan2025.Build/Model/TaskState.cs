namespace Plan2025.Build.Model;

/// <summary>What is known of a task; the first that holds.</summary>
internal enum TaskState
{
    /// <summary>Code implements it.</summary>
    Implemented,

    /// <summary>Code was bound to an earlier wording and has not been reviewed since.</summary>
    Stale,

    /// <summary>It is left for later.</summary>
    Deferred,

    /// <summary>It is no concern.</summary>
    NotApplicable,

    /// <summary>Nothing is said of it.</summary>
    Missing,
}
