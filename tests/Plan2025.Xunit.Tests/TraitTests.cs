using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Plan2025;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

// Goes for every test here.
[assembly: VerifiesTask(TaskId.T118)]

namespace Plan2025.Xunit.Tests;

/// <summary>Traits as a test sees its own, and as runners see them.</summary>
[VerifiesTask(TaskId.T072)]
public class TraitTests
{
    private static IEnumerable<string> Tasks => TestContext.Current.TestMethod!.Traits[PlanTestFramework.TraitName].Order();

    private static IEnumerable<string> TasksOfCase => TestContext.Current.TestCase!.Traits["task"].Order();

    [Fact]
    public void A_test_has_the_tasks_of_its_class_and_of_its_assembly() => Assert.Equal(["T072", "T118"], Tasks);

    [Fact]
    [VerifiesTask(TaskId.T045, TaskId.T046)]
    [VerifiesTask(KnownTasks.StrengthenSeedIndustryProtection, TaskId.T001)]
    public void A_test_has_its_own_tasks_each_once() => Assert.Equal(["T001", "T045", "T046", "T072", "T118"], Tasks);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [VerifiesTask(TaskId.T045)]
    public void The_cases_of_a_theory_have_them(int row) => Assert.Equal(["T045", "T072", "T118"], row > 0 ? TasksOfCase : []);

    [Fact]
    [Trait("Task", "by hand")]
    [Trait("Speed", "high")]
    [VerifiesTask(TaskId.T045)]
    public void Traits_that_were_there_stay()
    {
        Assert.Equal(["T045", "T072", "T118", "by hand"], TasksOfCase.Order(System.StringComparer.Ordinal));
        Assert.Equal(["high"], TestContext.Current.TestCase!.Traits["Speed"]);
    }

    [Fact]
    [ImplementsTask(TaskId.T002)]
    [DefersTask(TaskId.T003, Reason = "to show that it is no test of it")]
    public void Only_what_verifies_is_a_trait() => Assert.Equal(["T072", "T118"], Tasks);

    /// <summary>Test explorers write test cases down, and run what they read.</summary>
    [Fact]
    public async Task Traits_come_through_serialization()
    {
        var found = new List<ITestCase>();
        await using var framework = new PlanTestFramework();
        await framework.GetDiscoverer(Assembly.GetExecutingAssembly()).Find(
            test =>
            {
                found.Add(test);
                return new ValueTask<bool>(true);
            },
            TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration { PreEnumerateTheories = true }),
            [typeof(TraitTests)],
            TestContext.Current.CancellationToken);

        Assert.Equal(7, found.Count);
        Assert.All(found, test =>
        {
            var copy = (IXunitTestCase)SerializationHelper.Instance.Deserialize(SerializationHelper.Instance.Serialize(test))!;
            Assert.Equal(test.Traits["Task"].Order(), copy.Traits["Task"].Order());
            Assert.Equal(test.Traits["Task"].Where(t => t[0] == 'T').Order(), copy.TestMethod.Traits["Task"].Where(t => t[0] == 'T').Order());
        });
    }
}

/// <summary>Tests below a class that is bound.</summary>
public class DerivedTests : BoundTests
{
    [Fact]
    public void A_base_class_says_nothing_of_tests_elsewhere() =>
        Assert.Equal(["T118"], TestContext.Current.TestMethod!.Traits[PlanTestFramework.TraitName]);
}

/// <summary>A class that is bound, with a test in it.</summary>
[VerifiesTask(TaskId.T009)]
public abstract class BoundTests
{
    [Fact]
    public void The_class_of_a_test_counts() =>
        Assert.Equal(["T009", "T118"], TestContext.Current.TestMethod!.Traits[PlanTestFramework.TraitName].Order());
}
