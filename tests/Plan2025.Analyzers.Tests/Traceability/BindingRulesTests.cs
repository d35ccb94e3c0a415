using System.Linq;
using System.Threading.Tasks;
using Plan2025.Analyzers.Traceability;
using Plan2025.CodeFixes;
using Plan2025.CodeFixes.Traceability;
using Plan2025.Analyzers.Tests.Infrastructure;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>Rules that look at one attribute: PLAN2004, PLAN2005, PLAN2010; and PLAN2006 with its fix.</summary>
public class BindingRulesTests
{
    [Fact]
    public Task A_stale_pin_is_replaced_by_the_current_constant() => RuleTest<BindingAnalyzer, ReplacementFix>.Fixes(
        """
        using Plan2025;
        [ImplementsTask(TaskId.T001, TaskId.T002, Wording = TaskWording.T001 + {|PLAN2004:TaskWording.T002|})]
        class C { }
        [VerifiesTask(TaskId.T002, Wording = TaskWording.T002v2)]
        class D { }
        """,
        """
        using Plan2025;
        [ImplementsTask(TaskId.T001, TaskId.T002, Wording = TaskWording.T001 + TaskWording.T002v2)]
        class C { }
        [VerifiesTask(TaskId.T002, Wording = TaskWording.T002v2)]
        class D { }
        """,
        library: CorrectedLibrary.Reference);

    [Fact]
    public Task A_pin_that_holds_nothing_is_replaced_by_what_is_bound_and_not_pinned() => RuleTest<BindingAnalyzer, ReplacementFix>.Fixes(
        """
        using Plan2025;
        [ImplementsTask(TaskId.T001, TaskId.T002, Wording = TaskWording.T002v2 + {|PLAN2010:TaskWording.T003|})]
        class C { }
        [VerifiesTask(TaskId.T001, TaskId.T002, Wording = {|PLAN2010:"words"|})]
        class D { }
        """,
        """
        using Plan2025;
        [ImplementsTask(TaskId.T001, TaskId.T002, Wording = TaskWording.T002v2 + TaskWording.T001)]
        class C { }
        [VerifiesTask(TaskId.T001, TaskId.T002, Wording = TaskWording.T001 + TaskWording.T002v2)]
        class D { }
        """,
        library: CorrectedLibrary.Reference);

    [Fact]
    public async Task The_message_says_what_changed()
    {
        var found = await new Consumer().Library(CorrectedLibrary.Reference)
            .Source("[Plan2025.ImplementsTask(Plan2025.TaskId.T002, Wording = Plan2025.TaskWording.T002)] class C { }")
            .Analyze(new BindingAnalyzer());

        const string Change = "The wording of T002 changed in data 1.1.0 (a slip): 'sw:Text of two' became 'sw:Text of 2'. "
            + "Look again at what is bound to it, then write TaskWording.T002v2.";
        Assert.Equal(
            ["This was bound to an earlier wording of T002; look at it again. " + Change],
            found.Select(d => d.GetMessage()));
        Assert.Equal(
            ["此绑定锁定的是 T002 的旧措辞，请复核。变更说明（英文）：" + Change],
            found.Select(d => d.GetMessage(Languages.Chinese)));
    }

    [Theory]
    [InlineData("TaskWording.T045", "T045 is not bound by this attribute, so it pins nothing", "此特性未绑定 T045，因此不起锁定作用")]
    [InlineData("\"words\"", "This text is no constant of TaskWording, so it pins nothing", "此文本不是 TaskWording 的常量，因此不起锁定作用")]
    [InlineData("\"T777@00;\"", "The plan has no T777, so it pins nothing", "计划中没有 T777，因此不起锁定作用")]
    public async Task A_pin_that_holds_nothing_is_reported(string wording, string english, string chinese)
    {
        var found = await new Consumer()
            .Source($"using Plan2025; [ImplementsTask(TaskId.T001, Wording = {wording})] class C {{ }}")
            .Analyze(new BindingAnalyzer());

        Assert.Equal(
            [("PLAN2010", english, chinese)],
            found.Select(d => (d.Id, d.GetMessage(), d.GetMessage(Languages.Chinese))));
    }

    [Fact]
    public async Task A_thousand_pins_are_found()
    {
        var pins = string.Join(" + ", Enumerable.Repeat("TaskWording.T002", 1000));
        var found = await new Consumer().Source($"using Plan2025; [ImplementsTask(TaskId.T001, Wording = {pins})] class C {{ }}").Analyze(new BindingAnalyzer());

        Assert.Equal(1000, found.Length);
    }

    [Fact]
    public async Task Thousands_of_contradictions_in_one_project_are_found()
    {
        var found = await new Consumer().Source(
            "using Plan2025; [ImplementsTask(TaskId.T001)] class C { }\n"
            + string.Concat(Enumerable.Range(0, 8_000).Select(i => $"[NotApplicableTask(TaskId.T001)] class C{i} {{ }}\n"))).Analyze(new BindingAnalyzer());

        Assert.Equal(8_000, found.Count(d => d.Id == "PLAN2006"));
    }

    [Fact]
    public void Thousands_of_attributes_for_fields_of_one_class_are_counted()
    {
        var coverage = new Consumer().Source(
            "using Plan2025; class C {\n"
            + string.Concat(Enumerable.Range(0, 8_000).Select(i => $"[field: ImplementsTask(TaskId.T001)] public int P{i} {{ get; set; }}\n")) + "}").Generated["PlanCoverage.g.cs"];

        Assert.Equal(8_000, coverage.Split("RecordedBinding(").Length - 1);
    }

    [Fact]
    public Task A_deferral_gets_a_reason_to_fill_in() => RuleTest<BindingAnalyzer, ReasonFix>.Begins(
        """
        using Plan2025;
        [{|PLAN2005:DefersTask(TaskId.T001, TaskId.T002)|}]
        class C { }
        [DefersTask(TaskId.T003, Reason = "needs the new register")]
        class D { }
        """,
        """
        using Plan2025;
        [{|PLAN2005:DefersTask(TaskId.T001, TaskId.T002, Reason = "")|}]
        class C { }
        [DefersTask(TaskId.T003, Reason = "needs the new register")]
        class D { }
        """);

    [Fact]
    public Task Comments_beside_a_new_reason_stay() => RuleTest<BindingAnalyzer, ReasonFix>.Begins(
        """
        using Plan2025;
        [{|PLAN2005:DefersTask(
            TaskId.T004, // first
            TaskId.T005 /* second */)|}]
        class C { }
        """,
        """
        using Plan2025;
        [{|PLAN2005:DefersTask(
            TaskId.T004, // first
            TaskId.T005, /* second */ Reason = "")|}]
        class C { }
        """);

    [Fact]
    public Task A_contradiction_loses_the_task_that_is_not_applicable_and_no_comment() => RuleTest<BindingAnalyzer, ContradictionFix>.Fixes(
        """
        using Plan2025;
        [ImplementsTask(TaskId.T001)]
        class C { }
        [NotApplicableTask({|PLAN2006:TaskId.T001|}, TaskId.T003, Reason = "no courts")]
        class D { }
        [NotApplicableTask({|PLAN2006:TaskId.T001|} /* a */, /* b */ TaskId.T005)] // c
        class E { }
        // d
        [NotApplicableTask({|PLAN2006:KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations|})] // e
        class F { }
        """,
        """
        using Plan2025;
        [ImplementsTask(TaskId.T001)]
        class C { }
        [NotApplicableTask(TaskId.T003, Reason = "no courts")]
        class D { }
        [NotApplicableTask( /* a */ /* b */ TaskId.T005)] // c
        class E { }
        // d
         // e
        class F { }
        """);

    [Fact]
    public async Task A_contradiction_in_another_file_is_found_there()
    {
        var found = await new Consumer().Source("[Plan2025.DefersTask(Plan2025.TaskId.T001, Reason = \"later\")] class C { }")
            .File("/repo/a.md", "\n Plan2025:T001!not-applicable").Analyze(new ReferenceAnalyzer());

        Assert.Equal("T001 is not applicable here, but deferred at src/App.cs:1", Assert.Single(found).GetMessage());
        Assert.Equal("/repo/a.md: (1,1)-(1,29)", found[0].Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task Bindings_of_another_assembly_are_no_contradiction()
    {
        var other = new Consumer { Name = "Other" }.Source("[assembly: Plan2025.NotApplicableTask(Plan2025.TaskId.T001)]").Emit();

        Assert.Empty(await new Consumer().Reference(other)
            .Source("[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class C { }").Analyze(new BindingAnalyzer()));
    }
}
