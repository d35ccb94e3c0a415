using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Plan2025.Xunit;

/// <summary>A test method whose traits are those that xunit.v3 knows and the tasks that it verifies.</summary>
internal sealed class PlanTestMethod : XunitTestMethod, ITestMethodMetadata
{
    private IReadOnlyDictionary<string, IReadOnlyCollection<string>>? _traits;

    /// <summary>Called by xunit.v3, which writes test cases down and reads them again.</summary>
    [Obsolete("Called by xunit.v3 alone.")]
    public PlanTestMethod()
    {
    }

    private PlanTestMethod(IXunitTestMethod method)
        : base(method.TestClass, method.Method, method.TestMethodArguments, method.UniqueID)
    {
    }

    /// <summary>The traits of the method, of its class and of its assembly.</summary>
    public new IReadOnlyDictionary<string, IReadOnlyCollection<string>> Traits => _traits ??= WithTasks(base.Traits);

    /// <summary>The method with the traits of its tasks; itself where nothing binds it or where it is another extension's own.</summary>
    internal static IXunitTestMethod From(IXunitTestMethod method) =>
        method.GetType() == typeof(XunitTestMethod) && Bindings(method).Any() ? new PlanTestMethod(method) : method;

    /// <summary>What binds the method: itself, the class that declares it, the class that is run, and their assembly.</summary>
    private static IEnumerable<VerifiesTaskAttribute> Bindings(IXunitTestMethod method) =>
        new MemberInfo?[] { method.Method, method.Method.DeclaringType, method.TestClass.Class }
            .OfType<MemberInfo>()
            .SelectMany(member => member.GetCustomAttributes<VerifiesTaskAttribute>(inherit: false))
            .Concat(method.TestClass.Class.Assembly.GetCustomAttributes<VerifiesTaskAttribute>());

    private Dictionary<string, IReadOnlyCollection<string>> WithTasks(IReadOnlyDictionary<string, IReadOnlyCollection<string>> known)
    {
        var traits = known.ToDictionary(t => t.Key, t => t.Value, StringComparer.OrdinalIgnoreCase);
        var tasks = Bindings(this).Aggregate(TaskSet.Empty, (all, binding) => all | binding.Tasks).Select(id => id.ToString());
        traits[PlanTestFramework.TraitName] = traits.TryGetValue(PlanTestFramework.TraitName, out var own)
            ? [.. own.Union(tasks, StringComparer.OrdinalIgnoreCase)]
            : [.. tasks];
        return traits;
    }
}
