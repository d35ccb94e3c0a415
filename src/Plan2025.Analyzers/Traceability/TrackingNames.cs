namespace Plan2025.Analyzers.Traceability;

/// <summary>The names of the steps of the generator, for tests.</summary>
internal static class TrackingNames
{
    /// <summary>What the project says, apart from its own bindings.</summary>
    public const string Project = nameof(Project);

    /// <summary>The files that are not C#, with their references.</summary>
    public const string Files = nameof(Files);

    /// <summary>All that the output is written from.</summary>
    public const string Input = nameof(Input);
}
