namespace Plan2025.Generator;

/// <summary>The names of the pipeline's steps, as tests and tools see them.</summary>
internal static class TrackingNames
{
    /// <summary>The additional files that are plan documents.</summary>
    public const string Files = nameof(Files);

    /// <summary>Text to a document and its problems.</summary>
    public const string Read = nameof(Read);

    /// <summary>The document with its ids resolved.</summary>
    public const string Resolved = nameof(Resolved);

    /// <summary>The problems and where they are.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The files, as they are written.</summary>
    public const string Outputs = nameof(Outputs);
}
