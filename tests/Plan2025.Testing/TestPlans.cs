namespace Plan2025.Testing;

/// <summary>The plans that the tests compile.</summary>
public static class TestPlans
{
    /// <summary>The real plan.</summary>
    public static string Plan2025 => Repository.Read("data/plan2025.json");

    /// <summary>A small plan that shares nothing with the real one: other languages, agencies and years, no sections, texts full of traps.</summary>
    public static string Harbour => Repository.Read("tests/Plan2025.Testing/Plans/harbour.json");
}
