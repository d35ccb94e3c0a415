namespace Plan2025;

/// <summary>Says what a binding says of its task.</summary>
public enum TaskBindingKind : byte
{
    /// <summary>The code does the task: <see cref="ImplementsTaskAttribute"/>.</summary>
    Implements = 1,

    /// <summary>The code shows that the task is done: <see cref="VerifiesTaskAttribute"/>.</summary>
    Verifies = 2,

    /// <summary>The task is left for later: <see cref="DefersTaskAttribute"/>.</summary>
    Defers = 3,

    /// <summary>The task is no concern here: <see cref="NotApplicableTaskAttribute"/>.</summary>
    NotApplicable = 4,
}
