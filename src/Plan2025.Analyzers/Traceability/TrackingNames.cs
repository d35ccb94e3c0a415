namespace Plan2025.Analyzers.Traceability;

/// <summary>The names of the pipeline's steps, as tests and tools see them.</summary>
internal static class TrackingNames
{
    /// <summary>The bindings by attributes.</summary>
    public const string Attributes = nameof(Attributes);

    /// <summary>The files that are not C#, with their references.</summary>
    public const string Files = nameof(Files);

    /// <summary>What the library says of its plan.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>The bindings of referenced assemblies.</summary>
    public const string References = nameof(References);

    /// <summary>The requirement expressions.</summary>
    public const string Requirements = nameof(Requirements);

    /// <summary>What the project file says.</summary>
    public const string Options = nameof(Options);

    /// <summary>All that a project says of the plan.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>What <c>PlanCoverage</c> is written from.</summary>
    public const string Coverage = nameof(Coverage);

    /// <summary>What the assembly's table is written from.</summary>
    public const string Table = nameof(Table);
}
