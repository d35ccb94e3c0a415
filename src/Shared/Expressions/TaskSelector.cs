namespace Plan2025.Expressions;

/// <summary>The keys of <c>key:value</c> in expressions.</summary>
internal enum TaskSelector
{
    /// <summary>The tasks that an agency leads.</summary>
    Lead,

    /// <summary>The tasks in which an agency takes part beside the lead.</summary>
    Participant,

    /// <summary>The tasks of an agency, in either role.</summary>
    Agency,

    /// <summary>The tasks of a chapter.</summary>
    Chapter,

    /// <summary>The tasks of a section.</summary>
    Section,
}
