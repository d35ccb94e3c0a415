using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>How large the library is as it ships, in proportion to the texts that it has to hold.</summary>
public class SizeTests(PackedPackage package)
{
    /// <summary>Row 12 of docs/performance.md.</summary>
    private const double Most = 2.5;

    [Fact]
    public void The_library_is_little_more_than_its_texts()
    {
        var texts = SizeOfTexts(JsonNode.Parse(package.Clone.Read("data/plan2025.json")));

        Assert.InRange(package.Read("lib/net10.0/Plan2025.dll").Length, texts, texts * Most);
    }

    private static long SizeOfTexts(JsonNode? node) => node switch
    {
        JsonObject entry => entry.Sum(p => SizeOfTexts(p.Value)),
        JsonArray array => array.Sum(SizeOfTexts),
        JsonValue value when value.TryGetValue<string>(out var text) => Encoding.UTF8.GetByteCount(text),
        _ => 0,
    };
}
