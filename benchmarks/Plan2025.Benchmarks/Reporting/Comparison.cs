using System.Globalization;

namespace Plan2025.Benchmarks.Reporting;

/// <summary>One figure against another of the same run, and the target.</summary>
/// <param name="Row">The row of the table in docs/performance.md.</param>
/// <param name="Operation">What was measured.</param>
/// <param name="Peer">What it is compared with.</param>
/// <param name="Ours">Our figure.</param>
/// <param name="Theirs">The peer's figure, in the same unit.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Limit">The largest ratio of the two that is good enough.</param>
internal sealed record Comparison(int Row, string Operation, string Peer, double Ours, double Theirs, string Unit, double Limit)
{
    public const string Header = "| # | operation | peer | ours | peer's | ratio | must hold | holds |\n|---:|---|---|---:|---:|---:|---:|---|";

    /// <summary>The bytes that one operation allocates, where there must be none.</summary>
    public long? Allocated { get; init; }

    public double Ratio => Ours / Theirs;

    public bool Holds => Ratio <= Limit && Allocated is not > 0;

    public override string ToString() =>
        $"| {Row} | {Operation} | {Peer} | {Figure(Ours)}{(Allocated is { } bytes ? $", {bytes} B" : "")} | {Figure(Theirs)} | {Fraction(Ratio)} | ≤ {Fraction(Limit)} | {(Holds ? "yes" : "**no**")} |";

    private string Figure(double value) => value.ToString(value < 100 ? "0.##" : "N0", CultureInfo.InvariantCulture) + " " + Unit;

    private static string Fraction(double ratio) => ratio is < 0.25 and > 0
        ? string.Create(CultureInfo.InvariantCulture, $"1/{1 / ratio:0.#}")
        : ratio.ToString("0.##", CultureInfo.InvariantCulture);
}
