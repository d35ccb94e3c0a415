using System;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>What a piece of work gave, or how it failed. No exception leaves the generator: the compiler would drop all of its output and hardly say why.</summary>
/// <param name="Value">The result; null where there is none.</param>
/// <param name="Error">What failed; null where nothing did.</param>
internal sealed record Guarded<T>(T? Value, string? Error)
    where T : class
{
    public static Guarded<T> Nothing { get; } = new(null, null);

    public static Guarded<T> Run(Func<T?> work)
    {
        try
        {
            return new Guarded<T>(work(), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Guarded<T>(null, e.GetType().Name + ": " + e.Message);
        }
    }
}
