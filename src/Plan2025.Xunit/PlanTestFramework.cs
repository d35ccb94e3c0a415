using System.Reflection;
using Xunit.v3;

namespace Plan2025.Xunit;

/// <summary>xunit.v3 as it is, with one thing more: a test that carries <see cref="VerifiesTaskAttribute"/>, or whose class or assembly does, has a trait <c>Task</c> for each of the tasks.</summary>
/// <remarks>The package registers it in the projects that reference it. A test framework of your own can derive from it; set the property <c>Plan2025Xunit</c> to <c>false</c> and register yours.</remarks>
public class PlanTestFramework : XunitTestFramework
{
    /// <summary>The name of the trait.</summary>
    public const string TraitName = "Task";

    /// <summary>Creates the framework.</summary>
    public PlanTestFramework()
    {
    }

    /// <summary>Creates the framework.</summary>
    /// <param name="configFileName">The configuration file, if there is one.</param>
    public PlanTestFramework(string? configFileName)
        : base(configFileName)
    {
    }

    /// <inheritdoc/>
    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) =>
        new PlanTestDiscoverer(((XunitTestFrameworkDiscoverer)base.CreateDiscoverer(assembly)).TestAssembly);
}
