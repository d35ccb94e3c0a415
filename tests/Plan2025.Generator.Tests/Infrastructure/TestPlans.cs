using System;
using System.IO;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>The plans that the tests compile.</summary>
internal static class TestPlans
{
    /// <summary>The real plan.</summary>
    public static string Plan2025 => Read("plan2025.json");

    /// <summary>A small plan that shares nothing with the real one: other languages, agencies and years, no sections, texts full of traps.</summary>
    public static string Harbour => Read("harbour.json");

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Plans", file));
}
