namespace Plan2025.Fuzz.Checks;

/// <summary>What became of a document.</summary>
internal enum Outcome
{
    /// <summary>It was refused, with an error at a place inside the file.</summary>
    Refused,

    /// <summary>It was accepted, and what was generated compiles.</summary>
    Compiled,

    /// <summary>Neither: a defect of the generator.</summary>
    Failed,
}

/// <summary>What became of a document, and for a defect what it is.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Defect">For a defect, what is wrong; the part before the first colon tells defects apart.</param>
internal sealed record Verdict(Outcome Outcome, string Defect = "")
{
    public static Verdict Refused { get; } = new(Outcome.Refused);

    public static Verdict Compiled { get; } = new(Outcome.Compiled);

    public static Verdict Failed(string what, string details) => new(Outcome.Failed, what + ": " + details);

    /// <summary>What a smaller document must fail with too, to stand for this one.</summary>
    public string Kind => Defect.Split(':')[0];
}
