namespace Plan2025;

/// <summary>What a binding says about its task.</summary>
public enum TaskBindingKind : byte
{
    /// <summary>The code implements the task: <see cref="ImplementsTaskAttribute"/>.</summary>
    Implements = 1,

    /// <summary>The code verifies the task: <see cref="VerifiesTaskAttribute"/>.</summary>
    Verifies = 2,

    /// <summary>The task is deferred: <see cref="DefersTaskAttribute"/>.</summary>
    Defers = 3,

    /// <summary>The task does not apply to the code: <see cref="NotApplicableTaskAttribute"/>.</summary>
    NotApplicable = 4,
}
