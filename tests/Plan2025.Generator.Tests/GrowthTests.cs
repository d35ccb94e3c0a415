using System.Linq;
using System.Text;

namespace Plan2025.Generator.Tests;

/// <summary>What is written grows with the plan, and no faster.</summary>
public class GrowthTests
{
    private const double MostOfProportion = 1.2;

    [Theory]
    [InlineData(118, 1_000)]
    [InlineData(1_000, 10_000)]
    public void Source_grows_in_proportion_to_the_tasks(int small, int large)
    {
        var proportion = (double)large / small;

        Assert.InRange(SourceBytes(large), SourceBytes(small), SourceBytes(small) * proportion * MostOfProportion);
    }

    private static double SourceBytes(int taskCount) =>
        GeneratorHost.Sources(SyntheticPlan.Create(taskCount)).Values.Sum(source => (double)Encoding.UTF8.GetByteCount(source));
}
