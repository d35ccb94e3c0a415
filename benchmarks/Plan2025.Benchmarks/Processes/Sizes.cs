using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Processes;

/// <summary>Rows 11 and 12: what the library adds to a program and to a package.</summary>
internal static class Sizes
{
    private const double Kilobyte = 1024;

    public static IEnumerable<Comparison> Compare()
    {
        var programs = new Programs();
        var sizes = new[] { "Empty", "PlanIdsSize", "PlanFactsSize", "PlanChineseSize", "PlanAllSize", "RecordsSize", "JsonSize" }
            .ToDictionary(v => v, v => ProgramSize.Of(programs.Publish(v, aot: true)) / Kilobyte);
        double Added(string variant) => sizes[variant] - sizes["Empty"];

        yield return new Comparison(11, "AOT size: everything in Chinese", "35 KB", Added("PlanChineseSize"), 35, "KB", 1);
        yield return new Comparison(11, "AOT size: everything in three languages", "110 KB", Added("PlanAllSize"), 110, "KB", 1);
        yield return new Comparison(11, "AOT size: ids only", "2 KB", Added("PlanIdsSize"), 2, "KB", 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"With leads, chapters and sets, but no text: {Added("PlanFactsSize"):0.##} KB."));
        yield return new Comparison(11, "AOT size: everything in Chinese", "array of records", Added("PlanChineseSize"), Added("RecordsSize"), "KB", 0.6);
        yield return new Comparison(11, "AOT size: everything in Chinese", "embedded JSON", Added("PlanChineseSize"), Added("JsonSize"), "KB", 1 / 25.0);

        var texts = Texts(JsonNode.Parse(File.ReadAllText(DotNet.PathOf("data", "plan2025.json")))).Sum(Encoding.UTF8.GetByteCount);
        yield return new Comparison(
            12, "library size without docs", "all texts of the JSON in UTF-8",
            new FileInfo(typeof(Plan).Assembly.Location).Length / Kilobyte, texts / Kilobyte, "KB", 2.5);
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject entry => entry.SelectMany(p => Texts(p.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
