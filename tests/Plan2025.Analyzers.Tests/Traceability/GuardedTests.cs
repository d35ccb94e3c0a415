using System;
using Plan2025.Analyzers.Traceability.Coverage;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>What the generator reports as PLAN2009.</summary>
public class GuardedTests
{
    [Fact]
    public void A_failure_is_told_in_words() =>
        Assert.Equal("InvalidOperationException: too many", Guarded<string>.Run(() => throw new InvalidOperationException("too many")).Error);

    [Fact]
    public void Cancellation_is_no_failure() =>
        Assert.Throws<OperationCanceledException>(() => Guarded<string>.Run(() => throw new OperationCanceledException()));
}
