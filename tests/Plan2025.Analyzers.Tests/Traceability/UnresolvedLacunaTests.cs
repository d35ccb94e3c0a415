using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Rule = Plan2025.Analyzers.Tests.Infrastructure.RuleTest<Plan2025.Analyzers.Traceability.BindingAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>PLAN1006.</summary>
public class UnresolvedLacunaTests
{
    [Fact]
    public Task Each_binding_to_a_task_with_an_unresolved_lacuna_is_reported() => Rule.Reports(
        """
        using System;
        using Plan2025;

        [assembly: ImplementsTask({|PLAN1006:TaskId.T013|})]

        class OwnAttribute : Attribute { public OwnAttribute(params TaskId[] tasks) { } }

        [ImplementsTask(TaskId.T001, {|PLAN1006:TaskId.T022|}, {|PLAN1006:(TaskId)30|}), Own(TaskId.T013)]
        [DefersTask(new[] { {|PLAN1006:TaskId.T033|}, TaskId.T002 }, Reason = "gap")]
        class C
        {
            [VerifiesTask({|PLAN1006:Gap|})] void M() { }
            [NotApplicableTask({|PLAN1006:{|PLAN2006:global::Plan2025.TaskId.T012 + 1|}|})] int P { get; set; }
            [ImplementsTask(TaskId.T012)] TaskId _field = TaskId.T013;
            const TaskId Gap = TaskId.T013;
        }
        """,
        LanguageVersion.CSharp7_3);

    /// <summary>The rule asks the members' attributes, and those are written from the data.</summary>
    [Fact]
    public void The_marked_members_are_those_with_an_unresolved_lacuna()
    {
        var marked = typeof(TaskId).GetFields()
            .Where(f => f.IsDefined(typeof(UnresolvedLacunaAttribute), inherit: false))
            .Select(f => (TaskId)f.GetRawConstantValue()!);
        var holed = Plan.Tasks.Where(t => t.Lacunae.Any(l => !l.IsResolved)).Select(t => t.Id);

        Assert.Equal(holed, marked);
        Assert.Equal([TaskId.T013, TaskId.T022, TaskId.T030, TaskId.T033], marked);
    }

    [Fact]
    public Task The_message_names_the_task() => Rule.Says(
        "The text of TaskId.T013 has a gap: words that the source lost and that are not known, so what this code must do is not fully known",
        "using Plan2025; [ImplementsTask({|#0:TaskId.T013|})] class C { }");

    [Fact]
    public Task Code_is_checked_while_it_is_typed() => Rule.ReportsWhileTyping("""
        using Plan2025;
        [ImplementsTask({|PLAN1006:TaskId.T013|}, , TaskId. , ( ] class C { [VerifiesTask(TaskId.T013 void M() { }
        """);
}
