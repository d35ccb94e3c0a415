namespace Quickstart;

internal static class ExitCode
{
    public const int Success = 0;

    public const int NotFound = 2;
}
