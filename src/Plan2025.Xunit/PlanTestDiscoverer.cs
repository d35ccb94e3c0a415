using System;
using System.Threading.Tasks;
using Xunit.Sdk;
using Xunit.v3;

namespace Plan2025.Xunit;

/// <summary>Finds tests as xunit.v3 does, and hands on methods that know their tasks.</summary>
internal sealed class PlanTestDiscoverer(IXunitTestAssembly testAssembly) : XunitTestFrameworkDiscoverer(testAssembly)
{
    /// <inheritdoc/>
    protected override ValueTask<bool> FindTestsForMethod(
        IXunitTestMethod testMethod, ITestFrameworkDiscoveryOptions discoveryOptions, Func<ITestCase, ValueTask<bool>> discoveryCallback) =>
        base.FindTestsForMethod(PlanTestMethod.From(testMethod), discoveryOptions, discoveryCallback);
}
