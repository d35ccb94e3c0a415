using System;
using Xunit;

namespace Plan2025.Testing;

/// <summary>What a program printed.</summary>
/// <param name="ExitCode">0 where it succeeded.</param>
/// <param name="Text">All that it printed, errors at the end, lines separated by <c>\n</c>.</param>
public sealed record Output(int ExitCode, string Text)
{
    /// <summary>Its standard output, as it wrote it.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Its standard error.</summary>
    public required string Errors { get; init; }

    /// <summary>The text, of a program that must have succeeded.</summary>
    public string OfSuccess()
    {
        Assert.True(ExitCode == 0, Text);
        return Text;
    }

    /// <summary>The text, of a program that must have failed.</summary>
    public string OfFailure()
    {
        Assert.True(ExitCode != 0, Text);
        return Text;
    }
}
