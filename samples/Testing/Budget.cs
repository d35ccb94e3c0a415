using System.Diagnostics;
using System.Linq;
using Plan2025;

namespace Testing;

/// <summary>The application under test: which line of a budget pays for a task.</summary>
internal static class Budget
{
    public static string LineOf(TaskId task) => Plan.Tasks[task].Chapter.Id switch
    {
        Chapter.InstitutionalFramework => "law",
        Chapter.Protection => "protection",
        Chapter.MarketMechanisms or Chapter.Services => "market",
        Chapter.CultureAndFoundations => "culture",
        Chapter.GlobalGovernance => "international",
        Chapter.OrganizationalSupport => "administration",
        _ => throw new UnreachableException(),
    };

    /// <summary>The tasks that a line pays for.</summary>
    public static TaskSet TasksOf(string line) => TaskSet.CreateRange(Plan.Tasks.Where(t => LineOf(t) == line).Select(t => t.Id));
}
