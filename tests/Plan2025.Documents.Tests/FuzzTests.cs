using System.Linq;
using Plan2025.Fuzz.Texts;

namespace Plan2025.Documents.Tests;

/// <summary>Texts with something changed in them: each is imported whole, or refused at a line. The program tests/Plan2025.Fuzz runs as many as one likes.</summary>
public class FuzzTests
{
    [Fact]
    public void Mutants_are_imported_whole_or_refused_at_a_line()
    {
        var fuzz = new TextFuzz();

        fuzz.Run(seed: 1, first: 0, count: 500, threads: 1);

        Assert.Empty(fuzz.Finds.Select(find => $"{find.Key}: {find.Value}"));
        Assert.True(fuzz.Imported > 100);
        Assert.True(fuzz.Refused > 50);
    }
}
