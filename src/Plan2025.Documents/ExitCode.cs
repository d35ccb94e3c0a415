namespace Plan2025.Documents;

/// <summary>What the tool tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>A document with errors, a text that can't be imported, or plans that differ.</summary>
    public const int Findings = 1;

    /// <summary>Arguments that mean nothing, or a file that can't be read or written.</summary>
    public const int WrongUsage = 2;
}
