/// <summary>What every program has.</summary>
internal static class Nothing
{
    public static int Run() => 0;
}
