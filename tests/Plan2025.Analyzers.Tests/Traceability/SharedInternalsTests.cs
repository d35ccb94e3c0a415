using System.Threading.Tasks;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Analyzers.Traceability.Coverage;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>A test project that sees the internals of the product, and so two classes PlanCoverage.</summary>
public class SharedInternalsTests
{
    [Theory]
    [InlineData("PlanCoverage", true)]
    [InlineData("Other", false)]
    public async Task Its_own_class_is_meant_without_a_warning(string used, bool isSuppressed)
    {
        var product = new Consumer { Name = "Product" }.Source(
            "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")] [Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class Other { public static int Implemented; }");
        var tests = new Consumer().Reference(product.Emit())
            .Source($"[Plan2025.VerifiesTask(Plan2025.TaskId.T001)] class Other {{ public static int Implemented; }} class Test {{ object set = {used}.Implemented; }}");

        var warning = Assert.Single(await tests.Warnings(new SharedInternalsSuppressor()), d => d.Id == "CS0436");
        Assert.Equal(isSuppressed, warning.IsSuppressed);
    }
}
