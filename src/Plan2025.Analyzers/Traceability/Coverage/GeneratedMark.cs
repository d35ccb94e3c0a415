namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>How generated code says what it is.</summary>
internal static class GeneratedMark
{
    /// <summary>Without a version: the same bindings give the same bytes with the next release, too.</summary>
    public const string Attribute = "[global::System.CodeDom.Compiler.GeneratedCode(\"Plan2025\", null)]";
}
