using System.Globalization;

namespace Plan2025.Benchmarks.Reporting;

/// <summary>One figure against another of the same run, and what was aimed at.</summary>
/// <param name="Row">The row of the table of targets.</param>
/// <param name="Operation">What was measured.</param>
/// <param name="Peer">What it is compared with.</param>
/// <param name="Ours">Our figure.</param>
/// <param name="Theirs">The peer's figure, in the same unit.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Limit">The largest ratio of the two that is good enough.</param>
internal sealed record Comparison(int Row, string Operation, string Peer, double Ours, double Theirs, string Unit, double Limit)
{
    /// <summary>The bytes that one operation allocates, where there must be none.</summary>
    public long? Allocated { get; init; }

    public double Ratio => Ours / Theirs;

    public bool Holds => Ratio <= Limit && Allocated is not > 0;

    public static string Header => "| row | operation | ours | peer | its figure | ratio | target | holds |\n|---:|---|---:|---|---:|---:|---:|---|";

    public override string ToString() =>
        $"| {Row} | {Operation} | {Figure(Ours)}{AllocatedText} | {Peer} | {Figure(Theirs)} | {Fraction(Ratio)} | ≤ {Fraction(Limit)} | {(Holds ? "yes" : "**no**")} |";

    private string AllocatedText => Allocated is { } bytes ? string.Create(CultureInfo.InvariantCulture, $", {bytes} B") : "";

    private string Figure(double value) =>
        (value < 100 ? value.ToString("0.##", CultureInfo.InvariantCulture) : value.ToString("N0", CultureInfo.InvariantCulture)) + " " + Unit;

    private static string Fraction(double ratio) => ratio is < 0.25 and > 0
        ? string.Create(CultureInfo.InvariantCulture, $"1/{1 / ratio:0.#}")
        : ratio.ToString("0.##", CultureInfo.InvariantCulture);
}
