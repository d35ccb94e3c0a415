namespace Plan2025.Tool;

/// <summary>What the tool tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Done; found; nothing to complain about.</summary>
    public const int Success = 0;

    /// <summary>A search without hits, or a check with findings.</summary>
    public const int Findings = 1;

    /// <summary>Arguments that mean nothing, or a file that can't be read or written.</summary>
    public const int WrongUsage = 2;
}
