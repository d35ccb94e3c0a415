using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Analyzers.Tests.Infrastructure;
using Rule = Plan2025.Analyzers.Tests.Infrastructure.RuleTest<Plan2025.Analyzers.Ids.PreferMemberAnalyzer, Plan2025.CodeFixes.ReplacementFix>;

namespace Plan2025.Analyzers.Tests;

/// <summary>PLAN1003.</summary>
public class PreferMemberTests
{
    [Theory]
    [InlineData("Use({|PLAN1003:(TaskId)45|});", "Use(TaskId.T045);")]
    [InlineData("Use(/* a */ {|PLAN1003:(Agency)(1 + 1)|} /* b */);", "Use(/* a */ Agency.MinistryOfJustice /* b */);")]
    [InlineData("Use(/* a */ {|PLAN1003:(TaskId) /* b */ 45|} /* c */);", "Use(/* a */ TaskId.T045 /* b */ /* c */);")]
    [InlineData("Use({|PLAN1003:task.Number /* a */ == // b\n45|});", "Use(task.Id == TaskId.T045 /* a */ // b\n);")]
    [InlineData("Use({|PLAN1003:PlanTask.Parse(\"T045\")|});", "Use(Plan.Tasks[TaskId.T045]);")]
    [InlineData("Use({|PLAN1003:PlanTask.Parse(\"45\")|}.Text);", "Use(Plan.Tasks[TaskId.T045].Text);")]
    [InlineData("Use({|PLAN1003:PlanTask.Parse(\"T0\" + \"45\")|});", "Use(Plan.Tasks[TaskId.T045]);")]
    [InlineData("Use({|PLAN1003:PlanTask.Parse(nameof(TaskId.T045).AsSpan())|});", "Use(Plan.Tasks[TaskId.T045]);")]
    [InlineData("Use({|PLAN1003:PlanTask.Parse(\"T045\").Id|});", "Use(TaskId.T045);")]
    [InlineData("TaskId t = {|PLAN1003:PlanTask.Parse(\"T045\")|}; Use(t);", "TaskId t = TaskId.T045; Use(t);")]
    [InlineData("Use({|PLAN1003:(TaskId)PlanTask.Parse(\"T045\")|});", "Use(TaskId.T045);")]
    [InlineData("Use({|PLAN1003:PlanAgency.Parse(\"司法部\")|});", "Use(Plan.Agencies[Agency.MinistryOfJustice]);")]
    [InlineData("Use({|PLAN1003:PlanLanguage.Parse(\"en\")|});", "Use(Plan.Languages[Language.English]);")]
    [InlineData("Use({|PLAN1003:Enum.Parse<TaskId>(\"T045\")|});", "Use(TaskId.T045);")]
    [InlineData("Use({|PLAN1003:(TaskId)Enum.Parse(typeof(TaskId), \"T045\")|});", "Use(TaskId.T045);")]
    [InlineData("Use({|PLAN1003:(TaskId)Enum.ToObject(typeof(TaskId), 45)|});", "Use(TaskId.T045);")]
    [InlineData("Use({|PLAN1003:task.Number == 45|});", "Use(task.Id == TaskId.T045);")]
    [InlineData("Use({|PLAN1003:45 != Plan.Tasks[id].Number|});", "Use(TaskId.T045 != Plan.Tasks[id].Id);")]
    [InlineData("Use({|PLAN1003:body.Number == 2|});", "Use(body.Id == Agency.MinistryOfJustice);")]
    [InlineData("Use({|PLAN1003:(int)id == 45|});", "Use(id == TaskId.T045);")]
    [InlineData("Use(!({|PLAN1003:(byte)id == 45|}));", "Use(!(id == TaskId.T045));")]
    [InlineData("Use(((TaskId?){|PLAN1003:45|})?.ToString());", "Use(((TaskId?)TaskId.T045)?.ToString());")]
    [InlineData("var y = (TaskId?){|PLAN1003:46|}; y = null; Use(y);", "var y = (TaskId?)TaskId.T046; y = null; Use(y);")]
    [InlineData("var y = (TaskId?){|PLAN1003:Enum.Parse(typeof(TaskId), \"T045\")|}; y = null; Use(y);", "var y = (TaskId?)TaskId.T045; y = null; Use(y);")]
    [InlineData("var y = (TaskId?){|PLAN1003:PlanTask.Parse(\"T045\")|}; y = null; Use(y);", "var y = (TaskId?)TaskId.T045; y = null; Use(y);")]
    [InlineData("TaskId? y = {|PLAN1003:PlanTask.Parse(\"T045\")|}; y = null; Use(y);", "TaskId? y = TaskId.T045; y = null; Use(y);")]
    [InlineData("switch (id) { case {|PLAN1003:(TaskId)45|}: break; }", "switch (id) { case TaskId.T045: break; }")]
    public Task A_constant_becomes_the_member(string statement, string fixedStatement) =>
        Rule.Fixes(Code.InMethod(statement), Code.InMethod(fixedStatement), version: LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("Use((TaskId)119); Use((TaskId)0); Use(PlanTask.Parse(\"T119\")); Use(task.Number == 119);")]
    [InlineData("Use((TaskId)Plan.TaskCount); Use(task.Number == Plan.TaskCount); Use((TaskId)(Plan.TaskCount - 1));")]
    [InlineData("Use(TaskId.T044 + 1); Use((int)TaskId.T045 == 45); Use((TaskId)Agency.MinistryOfJustice);")]
    [InlineData("Use(PlanTask.Parse(task.Name)); Use((TaskId)task.Number); Use(task.Number < 45); Use(task.Number + 45);")]
    [InlineData("Use(PlanTask.TryParse(\"T045\", out var t)); Use((int)45); Use((DayOfWeek)3); Use(Enum.Parse<DayOfWeek>(\"Monday\"));")]
    [InlineData("Use(Enum.Parse(typeof(TaskId), \"T045\")); Use(new List<int>().Count == 45);")]
    public Task What_is_invalid_or_unknown_or_says_more_than_its_number_stays(string statement) =>
        Rule.Reports(Code.InMethod(statement), LanguageVersion.CSharp7_3);

    [Fact]
    public Task Everything_in_a_file_is_fixed_at_once() => Rule.Fixes(
        """
        [assembly: Plan2025.ImplementsTask({|PLAN1003:(Plan2025.TaskId)45|}, Plan2025.TaskId.T001)]

        namespace N
        {
            using static Plan2025.TaskId;
            using P = Plan2025;

            class C
            {
                P.TaskId[] _all = [{|PLAN1003:(P.TaskId)1|}, {|PLAN1003:(P.TaskId)2|}];
                bool Is(P.PlanTask task) => {|PLAN1003:task.Number == 3|} || {|PLAN1003:task.Number == 4|};
                bool Nested(P.PlanTask task) => {|PLAN1003:task.Number == (int){|PLAN1003:(P.TaskId)5|}|};
            }
        }
        """,
        """
        [assembly: Plan2025.ImplementsTask(Plan2025.TaskId.T045, Plan2025.TaskId.T001)]

        namespace N
        {
            using static Plan2025.TaskId;
            using P = Plan2025;

            class C
            {
                P.TaskId[] _all = [T001, T002];
                bool Is(P.PlanTask task) => task.Id == T003 || task.Id == T004;
                bool Nested(P.PlanTask task) => task.Id == T005;
            }
        }
        """);

    [Fact]
    public Task The_message_says_what_to_write() => Rule.Says(
        "Write Plan.Tasks[TaskId.T045] instead of the constant \"T045\"",
        Code.InMethod("Use({|#0:PlanTask.Parse(\"T045\")|});"));

    [Fact]
    public Task Code_is_checked_while_it_is_typed() => Rule.ReportsWhileTyping("""
        using Plan2025;
        class C { void M(PlanTask task) { var a = {|PLAN1003:PlanTask.Parse("T045")|}. ; if (task.Number == ) { } PlanTask.Parse(); if ({|PLAN1003:task.Number == 45|}
        """);
}
