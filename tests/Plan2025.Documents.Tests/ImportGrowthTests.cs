using System;
using System.Linq;
using System.Text;
using Plan2025.Documents.Import;
using Plan2025.Documents.Reading;
using Plan2025.Fuzz.Texts;

namespace Plan2025.Documents.Tests;

/// <summary>
/// What an import does grows with the text, and no faster, whatever its shape. It is counted in bytes allocated, which do not depend on the machine; the
/// program tests/Plan2025.Fuzz measures the time.
/// </summary>
public class ImportGrowthTests
{
    private const int Letters = 10_000;
    private const int Times = 8;

    /// <summary>Lists double when they are full.</summary>
    private const double MostOfProportion = 1.5;

    public static TheoryData<string> Shapes => [.. TextShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Work_grows_in_proportion_to_the_text(string shape)
    {
        var create = TextShapes.All.Single(known => known.Name == shape).Create;
        var (small, large) = (create(Letters), create(Letters * Times));
        AllocatedBytes(small);

        Assert.InRange(AllocatedBytes(large), 1, AllocatedBytes(small) * ((double)large.Length / small.Length) * MostOfProportion);
    }

    private static long AllocatedBytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Importer.Import(bytes, null, Imported.Register);
        }
        catch (RefusedTextException refused)
        {
            Assert.False(refused.Message.StartsWith(LossCheck.Fault, StringComparison.Ordinal), refused.Message);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
