using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Processes;

/// <summary>Rows 11 and 12: what the library adds to a program, and how large it is.</summary>
internal static class Sizes
{
    private const double Kilobyte = 1024;

    public static IEnumerable<Comparison> Compare()
    {
        var empty = Size("Nothing");
        yield return new Comparison(
            11, "added to a Native AOT program: all that is Chinese", "embedded JSON", Size("PlanEverything") - empty, Size("JsonFirstUse") - empty, "KB", 1 / 20.0);

        var texts = Texts(JsonNode.Parse(TestPlans.Plan2025)).Sum(Encoding.UTF8.GetByteCount);
        yield return new Comparison(
            12, "size of the library", "all texts of the document in UTF-8", new FileInfo(typeof(Plan).Assembly.Location).Length / Kilobyte, texts / Kilobyte, "KB", 2.5);
    }

    private static double Size(string use) => new FileInfo(Programs.Publish(use, aot: true)).Length / Kilobyte;

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject entry => entry.SelectMany(p => Texts(p.Value)),
        JsonArray array => array.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
