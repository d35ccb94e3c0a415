namespace Plan2025.Fuzz.Checks;

/// <summary>What became of a document.</summary>
/// <param name="IsAccepted">
/// Whether it was accepted, and what was made of it is right; else it was refused, with an error at a position inside the file.
/// </param>
/// <param name="Defect">What is wrong where neither is so; the part before the first colon tells defects apart.</param>
internal sealed record Verdict(bool IsAccepted, string? Defect = null)
{
    public static Verdict Refused { get; } = new(IsAccepted: false);

    public static Verdict Accepted { get; } = new(IsAccepted: true);

    public static Verdict Failed(string what, string details) => new(IsAccepted: false, what + ": " + details);

    /// <summary>What a smaller document must fail with too, to stand for this one.</summary>
    public string? Kind => Defect?.Split(':')[0];
}
