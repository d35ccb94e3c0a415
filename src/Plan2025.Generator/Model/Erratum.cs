namespace Plan2025.Generator.Model;

/// <summary>A correction of released data.</summary>
/// <param name="DataVersion">The version that brought it.</param>
/// <param name="Path">What was corrected.</param>
/// <param name="Before">The text before, where a text was corrected.</param>
/// <param name="After">The text since.</param>
/// <param name="Reason">Why.</param>
internal sealed record Erratum(
    Located<string> DataVersion,
    Located<string> Path,
    Located<string>? Before,
    Located<string>? After,
    Located<string> Reason)
{
    /// <summary>The path of a task's text in one language.</summary>
    public static string TextPath(int task, string language) =>
        System.FormattableString.Invariant($"tasks/{task}/text/{language}");
}
