using System;
using System.Linq;

namespace Plan2025.Data.Tests;

/// <summary>The rules that the English texts keep; data/README.md states them.</summary>
public class EnglishTests
{
    [Fact]
    public void English_is_plain_ascii_without_stray_blanks()
    {
        string[] texts = [.. PlanFile.Texts.Select(t => t.English).OfType<string>()];

        Assert.True(texts.Length > 240, $"Only {texts.Length} English texts were found.");
        Assert.All(texts, english =>
        {
            Assert.DoesNotContain(english, c => c is < ' ' or > '~');
            Assert.DoesNotContain("  ", english, StringComparison.Ordinal);
        });
    }

    /// <summary>What the source lost must be seen in the translation too, no more and no less.</summary>
    [Fact]
    public void Each_unresolved_lacuna_is_marked()
    {
        foreach (var task in PlanFile.Tasks)
        {
            var english = (string)task["text"]!["en"]!;
            var unresolved = task["lacunae"]!.AsArray().Count(l => l!["resolution"] is null);

            Assert.True(english.TrimEnd('"').EndsWith('.'), $"Task {task["number"]} does not end with a full stop.");
            Assert.True(
                unresolved == english.Split("[...]").Length - 1,
                $"Task {task["number"]} has {unresolved} unresolved holes: '{english}'");
        }
    }
}
