namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 3: an agency by any of its names.</summary>
internal static class AgencyBySpelling
{
    public const int Operations = 1024;

    public static int Plan2025()
    {
        var sum = 0;
        var spellings = Inputs.AgencySpellings;
        for (int i = 0, at = 0; i < Operations; i++, at = at + 1 == spellings.Length ? 0 : at + 1)
        {
            sum += PlanAgency.TryParse(spellings[at].Key, out var agency) ? agency.Number : 0;
        }

        return sum;
    }

    public static int FrozenDictionary()
    {
        var sum = 0;
        var spellings = Inputs.AgencySpellings;
        for (int i = 0, at = 0; i < Operations; i++, at = at + 1 == spellings.Length ? 0 : at + 1)
        {
            sum += Peers.AgenciesBySpelling.TryGetValue(spellings[at].Key, out var agency) ? (int)agency : 0;
        }

        return sum;
    }
}
