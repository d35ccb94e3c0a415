using System.Linq;
using Plan2025.Shared;

namespace Plan2025.Tests.Robustness;

/// <summary>Any text can be searched for, and what is found has it.</summary>
public class SearchRobustnessTests
{
    [Fact]
    public void A_search_finds_what_has_the_text_and_nothing_else()
    {
        var texts = Plan.Tasks.ToDictionary(
            t => t.Id,
            t => Plan.Languages.Select(l => t.GetText(l)).Concat(t.Lacunae.Select(h => h.Resolution ?? "")).Select(Folded).ToArray());
        var pieces = Plan.Tasks.Select(t => t.Text[..2]).Concat(Plan.Tasks.Select(t => t.GetText(Language.English)[^5..])).ToArray();

        foreach (var text in HostileTexts.Around(pieces).Where(t => t.Length > 0))
        {
            var folded = Folded(text);
            var expected = texts.Where(t => t.Value.Any(v => v.Contains(folded, System.StringComparison.Ordinal))).Select(t => t.Key);
            Assert.Equal(TaskSet.CreateRange(expected), Plan.Search(text));
        }

        Assert.Equal(TaskSet.All, Plan.Search(""));
    }

    private static string Folded(string text) => new string([.. text.Select(Folding.HalfWidth)]).ToUpperInvariant();
}
