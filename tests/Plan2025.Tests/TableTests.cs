using System;
using System.Text;

namespace Plan2025.Tests;

/// <summary>What no table of this plan needs and tables of other plans do: spellings that the short hash takes for the same, slots that are taken, wider numbers.</summary>
public class TableTests
{
    [Fact]
    public void Texts_that_differ_where_the_short_hash_does_not_look_have_different_long_ones()
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
    public void A_spelling_is_found_behind_others_in_its_slot(string text, int number)
    {
        Assert.Equal(number, NameIndex<Crowded>.Find(text.AsSpan()));
        Assert.Equal(number, NameIndex<Crowded>.Find(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Rows_are_the_same_however_wide_their_numbers_are()
    {
        byte[] items = [1, 2, 3, 4];
        byte[] bytes = [0, 1, 3];
        ushort[] shorts = [0, 1, 3];
        int[] ints = [0, 1, 3];
        TaskId[] expected = [TaskId.T002, TaskId.T003];

        Assert.Equal(expected, Rows.Of<TaskId, byte>(items, bytes, 1).ToArray());
        Assert.Equal(expected, Rows.Of<TaskId, byte>(items, shorts, 1).ToArray());
        Assert.Equal(expected, Rows.Of<TaskId, byte>(items, ints, 1).ToArray());
        Assert.Equal(expected, Rows.Of<TaskId, byte>(items, "\0\u0001\u0003", 1).ToArray());
    }

    /// <summary>Four slots: "d" and "h" both belong into the last one, so "h" stands in the first; the third one is free.</summary>
    private readonly struct Crowded : INameIndex
    {
        public NameIndexShape Shape => new(isHashOfAll: true, groups: 1, slotBits: 2, maximumLength: 3);

        // The lowest bits of the hash are the slot.
        public uint MultiplierOf(uint group) => group == 0 ? 1u << 30 : throw new ArgumentOutOfRangeException(nameof(group));

        public int NumberAt(uint slot) => slot switch
        {
            0 => 2,
            1 => 3,
            2 => 0,
            3 => 1,
            _ => throw new ArgumentOutOfRangeException(nameof(slot)),
        };

        public ReadOnlySpan<char> SpellingAt(uint slot) => slot switch
        {
            0 => "h",
            1 => "知识产",
            3 => "d",
            _ => throw new ArgumentOutOfRangeException(nameof(slot)),
        };
    }
}
