using System.Linq;
using Plan2025;

namespace Traced.Tests;

/// <summary>What the office owes of the plan, as one line in a test.</summary>
public class CoverageTests
{
    [Fact]
    public void Nothing_that_is_required_is_forgotten() => Assert.Equal(TaskSet.Empty, PlanCoverage.Missing(PlanCoverage.Required));

    [Fact]
    public void What_the_office_itself_leads_is_implemented_or_there_is_a_reason()
    {
        var led = Plan.Agencies[Agency.JointConferenceOffice].LeadTasks;

        Assert.Equal(TaskSet.Empty, PlanCoverage.Missing(led));
        Assert.All(
            PlanCoverage.Bindings.Where(b => b.Kind is TaskBindingKind.Defers or TaskBindingKind.NotApplicable),
            binding => Assert.False(string.IsNullOrWhiteSpace(binding.Reason)));
    }

    [Fact]
    public void Nothing_is_bound_to_a_wording_that_has_changed() => Assert.Equal(TaskSet.Empty, PlanCoverage.Stale);
}
