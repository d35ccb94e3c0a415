using System;

namespace Plan2025.Fuzz.Mutation;

/// <summary>Choosing by chance.</summary>
internal static class Choice
{
    public static T Of<T>(this Random random, T[] items) => items[random.Next(items.Length)];

    public static bool OneIn(this Random random, int count) => random.Next(count) == 0;
}
