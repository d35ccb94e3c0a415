using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Plan2025.Benchmarks.Building;

/// <summary>Draws how time grows with the plan, on logarithmic scales: a straight line of slope one is linear growth.</summary>
internal static class ScalingChart
{
    private const double Left = 70;
    private const double Top = 20;
    private const double Width = 520;
    private const double Height = 300;

    public static void Write(
        string path, int[] sizes, IReadOnlyList<double> generator, IReadOnlyList<Growth.Figures> ours, IReadOnlyList<Growth.Figures> theirs)
    {
        (string Name, string Color, double[] Values)[] lines =
        [
            ("generator", "#f2b63c", [.. generator]),
            ("compiler, Plan2025", "#1d4f6e", [.. ours.Select(f => f.Milliseconds)]),
            ("compiler, array of records", "#b04a3a", [.. theirs.Select(f => f.Milliseconds)]),
        ];
        var (low, high) = (Math.Floor(Math.Log10(lines.Min(l => l.Values.Min()))), Math.Ceiling(Math.Log10(lines.Max(l => l.Values.Max()))));
        var (first, last) = (Math.Log10(sizes[0]), Math.Log10(sizes[^1]));
        double X(double size) => Left + (Width * (Math.Log10(size) - first) / (last - first));
        double Y(double value) => Top + (Height * (high - Math.Log10(value)) / (high - low));

        var svg = new StringBuilder();
        void Add(FormattableString text) => svg.Append(FormattableString.Invariant(text)).Append('\n');
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-16 0 656 400\" font-family=\"sans-serif\" font-size=\"12\">");
        Add($"<rect x=\"-16\" width=\"656\" height=\"400\" fill=\"#fff\"/>");
        for (var power = low; power <= high; power++)
        {
            var y = Y(Math.Pow(10, power));
            Add($"<path d=\"M{Left} {y:0.#}h{Width}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{Math.Pow(10, power):N0} ms</text>");
        }

        foreach (var size in sizes)
        {
            Add($"<text x=\"{X(size):0.#}\" y=\"{Top + Height + 20}\" text-anchor=\"middle\">{size:N0}</text>");
        }

        Add($"<text x=\"{Left + (Width / 2)}\" y=\"{Top + Height + 40}\" text-anchor=\"middle\">tasks in the plan</text>");
        for (var i = 0; i < lines.Length; i++)
        {
            var (name, color, values) = lines[i];
            var points = string.Join(' ', values.Select((v, at) => string.Create(CultureInfo.InvariantCulture, $"{X(sizes[at]):0.#},{Y(v):0.#}")));
            Add($"<polyline points=\"{points}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2.5\"/>");
            Add($"<path d=\"M{Left + 14} {Top + 16 + (i * 20)}h24\" stroke=\"{color}\" stroke-width=\"2.5\"/><text x=\"{Left + 46}\" y=\"{Top + 20 + (i * 20)}\">{name}</text>");
        }

        Add($"</svg>");
        File.WriteAllText(path, svg.ToString());
    }
}
