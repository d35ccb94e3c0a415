using System;
using System.Text;
using Plan2025.Shared;

namespace Plan2025.Tests;

/// <summary>Cases that no table of this plan has and tables of other plans do: spellings with the same short hash, and slots that are taken.</summary>
public class TableTests
{
    [Fact]
    public void Texts_with_the_same_short_hash_have_different_long_ones()
    {
        Assert.Equal(NameHash.Of("abcdefghijklmnop"), NameHash.Of("aXcdefghijklmnop"));
        Assert.NotEqual(NameHash.OfAll("abcdefghijklmnop"), NameHash.OfAll("aXcdefghijklmnop"));
        Assert.Equal((0u, 0x60009720u, 0x2AFC97DDu), (NameHash.OfAll(""), NameHash.OfAll("a"), NameHash.OfAll("abc")));
    }

    [Theory]
    [InlineData("d", 1)]
    [InlineData("h", 2)]
    [InlineData("知识产", 3)]
    [InlineData("l", 0)]
    [InlineData("识产权", 0)]
    [InlineData("知识产权", 0)]
    [InlineData("", 0)]
    public void A_spelling_is_found_after_others_that_belong_in_its_slot(string text, int number)
    {
        Assert.Equal(number, NameIndex<Crowded>.Find(text.AsSpan()));
        Assert.Equal(number, NameIndex<Crowded>.Find(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Four slots: "d" and "h" both belong in the last one, so "h" is in the first; the third one is free.</summary>
    private readonly struct Crowded : INameIndex
    {
        public NameIndexShape Shape => new(hashesAll: true, groups: 1, slotBits: 2, maximumLength: 3);

        // With this multiplier the lowest bits of the hash are the slot.
        public uint MultiplierOf(int group) => group == 0 ? 1u << 30 : throw new ArgumentOutOfRangeException(nameof(group));

        public int NumberAt(int slot) => slot switch
        {
            0 => 2,
            1 => 3,
            2 => 0,
            3 => 1,
            _ => throw new ArgumentOutOfRangeException(nameof(slot)),
        };

        public ReadOnlySpan<char> SpellingAt(int slot) => slot switch
        {
            0 => "h",
            1 => "知识产",
            3 => "d",
            _ => throw new ArgumentOutOfRangeException(nameof(slot)),
        };
    }
}
