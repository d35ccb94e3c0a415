using NodaTime;

/// <summary>The first look-up in another library of reference data.</summary>
internal static class NodaTimeFirstUse
{
    public static int Run() => DateTimeZoneProviders.Tzdb["Asia/Shanghai"].Id.Length;
}
