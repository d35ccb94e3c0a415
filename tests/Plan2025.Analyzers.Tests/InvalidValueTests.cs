using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Analyzers.Tests.Infrastructure;
using Rule = Plan2025.Analyzers.Tests.Infrastructure.RuleTest<Plan2025.Analyzers.Ids.InvalidValueAnalyzer, Plan2025.CodeFixes.ReplacementFix>;

namespace Plan2025.Analyzers.Tests;

/// <summary>PLAN1001.</summary>
public class InvalidValueTests
{
    [Theory]
    [InlineData("Use({|PLAN1001:(TaskId)119|});")]
    [InlineData("Use({|PLAN1001:(TaskId)0|});")]
    [InlineData("Use(unchecked({|PLAN1001:(TaskId)(-1)|}));")]
    [InlineData("Use({|PLAN1001:(TaskId)(100 + 19)|});")]
    [InlineData("Use(unchecked({|PLAN1001:(TaskId)300|}));")]
    [InlineData("Use({|PLAN1001:(TaskId)'x'|});")]
    [InlineData("Use({|PLAN1001:(Agency)45|});")]
    [InlineData("Use({|PLAN1001:(Language)4|});")]
    [InlineData("Use((TaskId?){|PLAN1001:119|});")]
    [InlineData("Use({|PLAN1001:TaskId.T118 + 1|});")]
    [InlineData("Use({|PLAN1001:~TaskId.T118|});")]
    [InlineData("Use({|PLAN1001:(TaskId)(Plan.TaskCount + 1)|});")]
    [InlineData("TaskId t = {|PLAN1001:0|}; Use(t);")]
    [InlineData("const TaskId t = {|PLAN1001:(TaskId)119|}; Use(t);")]
    [InlineData("const int n = 119; Use({|PLAN1001:(TaskId)n|});")]
    [InlineData("Use(id == {|PLAN1001:(TaskId)119|});")]
    [InlineData("switch (id) { case {|PLAN1001:(TaskId)119|}: break; }")]
    [InlineData("Use(new[] { TaskId.T001, {|PLAN1001:(TaskId)119|} });")]
    [InlineData("Use(Enum.ToObject(typeof(TaskId), {|PLAN1001:119|}));")]
    [InlineData("Use((TaskId)Enum.ToObject(typeof(TaskId), {|PLAN1001:(object)0|}));")]
    public Task A_constant_that_is_not_a_member_is_an_error(string statement) =>
        Rule.Reports(Code.InMethod(statement), LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("Use(Plan.Tasks[{|PLAN1001:default(TaskId)|}]);")]
    [InlineData("Use(Plan.Agencies[{|PLAN1001:default|}]);")]
    [InlineData("Use(Plan.Tasks[{|PLAN1001:new TaskId()|}]);")]
    [InlineData("Use(Plan.Tasks[{|PLAN1001:new PlanTask()|}]);")]
    [InlineData("Use(TaskSet.Create(TaskId.T001, {|PLAN1001:default(TaskId)|}));")]
    [InlineData("Use(TaskSet.Empty.With({|PLAN1001:default(PlanTask)|}));")]
    [InlineData("Use(Plan.GetTitle({|PLAN1001:default(Language)|}));")]
    [InlineData("Use(Plan.Tasks[id == TaskId.T001 ? id : {|PLAN1001:default(TaskId)|}]);")]
    [InlineData("TaskId? n = null; Use(Plan.Tasks[n ?? {|PLAN1001:default|}]); Use(Plan.Tasks[n ?? {|PLAN1001:default(TaskId)|}]);")]
    [InlineData("PlanTask? n = null; Use(Plan.Tasks[n ?? {|PLAN1001:default(PlanTask)|}]); Use(Plan.Tasks[n ?? {|PLAN1001:new PlanTask()|}]);")]
    [InlineData("Use(Plan.Tasks[(TaskId)({|PLAN1001:default(PlanTask)|})]); Use(Plan.Tasks[id == TaskId.T001 ? id : {|PLAN1001:default|}]);")]
    [InlineData("Use(TaskSet.Empty.Without({|PLAN1001:default|}));")]
    public Task A_default_value_handed_to_the_library_is_an_error(string statement) =>
        Rule.Reports(Code.InMethod(statement), LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("Use((TaskId)118); Use((TaskId)1); Use((Agency)44);")]
    [InlineData("Use((TaskId)(119 - 1)); Use(TaskId.T117 + 1); Use((TaskId)0 + 1); Use((TaskId)Plan.TaskCount);")]
    [InlineData("for (var n = 1; n <= Plan.TaskCount; n++) { Use((TaskId)n); }")]
    [InlineData("if (id == 0 || id != (TaskId)0 || id == default(TaskId)) { }")]
    [InlineData("switch (id) { case 0: break; } switch (id) { case default(TaskId): break; }")]
    [InlineData("TaskId t = default(TaskId); Use(t); TaskId? none = null; Use(none); Use(default(TaskId));")]
    [InlineData("Use(task.Equals(default(PlanTask))); Use(task == new PlanTask()); Use(task.CompareTo(default(PlanTask)));")]
    [InlineData("Use(Plan.GetTitle(default(System.Globalization.CultureInfo)));")]
    [InlineData("Use((DayOfWeek)119); Use(Enum.ToObject(typeof(DayOfWeek), 119)); Use((int)TaskId.T118 + 1);")]
    [InlineData("Use(TaskId.T118 - TaskId.T001); Use(id + 1);")]
    [InlineData("TaskId? n = null; Use(TaskSet.All.Contains(default) || TaskSet.All.Contains(n ?? default) || TaskSet.All.Contains((TaskId)0));")]
    [InlineData("Use(Plan.Tasks.TryGet(default, out task) || Plan.Agencies.TryGet(0, out body) || TaskSet.All.IsSubsetOf(new[] { default(TaskId) }));")]
    public Task A_value_that_is_a_member_or_not_known_or_only_compared_is_no_error(string statement) =>
        Rule.Reports(Code.InMethod(statement), LanguageVersion.CSharp7_3);

    [Fact]
    public Task Attributes_parameters_and_fields_are_looked_at_too() => Rule.Reports("""
        using Plan2025;

        [assembly: ImplementsTask({|PLAN1001:(TaskId)119|})]

        [ImplementsTask(TaskId.T001, {|PLAN1001:(TaskId)200|}, {|PLAN1001:default(TaskId)|})]
        class C
        {
            public const TaskId Last = {|PLAN1001:(TaskId)(Plan.TaskCount + 1)|};
            public TaskId Field = {|PLAN1001:(TaskId)119|};
            public TaskId Property { get; } = {|PLAN1001:(TaskId)119|};

            [VerifiesTask({|PLAN1001:new TaskId()|})]
            public TaskId Method(TaskId id = {|PLAN1001:(TaskId)119|}) => {|PLAN1001:(TaskId)119|};
        }
        """);

    [Fact]
    public Task Newest_syntax_is_looked_into() => Rule.Reports("""
        using Plan2025;
        using System.Linq;

        record R(TaskId Id = {|PLAN1001:(TaskId)119|});

        class C(TaskId id)
        {
            TaskId[] _all = [TaskId.T001, {|PLAN1001:(TaskId)119|}, .. new[] { {|PLAN1001:(TaskId)120|} }];
            bool Is => id is {|PLAN1001:(TaskId)119|} or > {|PLAN1001:(TaskId)118 + 1|};
            R New() => new(Id: {|PLAN1001:(TaskId)119|}) { Id = {|PLAN1001:(TaskId)121|} };
            string At => Plan.Agencies[{|PLAN1001:new()|}].Title;
            object L() => new[] { 1 }.Select(_ => {|PLAN1001:(TaskId)119|});
        }
        """);

    [Fact]
    public Task A_constant_of_another_file_is_followed() => Rule.Reports(
        "using Plan2025; class C { public TaskId Id = {|PLAN1001:(TaskId)Numbers.Next|}; }",
        "static class Numbers { public const int Last = 118; public const int Next = Last + 1; }");

    [Fact]
    public Task The_message_names_the_range_and_the_nearest_member() => Rule.Says(
        "119 is no member of TaskId (1 to 118); did you mean TaskId.T118?",
        Code.InMethod("Use({|#0:(TaskId)119|});"));

    [Fact]
    public Task The_message_of_a_default_guesses_nothing() => Rule.Says(
        "default(PlanTask) is no member of TaskId (1 to 118)",
        Code.InMethod("Use(Plan.Tasks[{|#0:default(PlanTask)|}]);"));

    [Theory]
    [InlineData(0, "TaskId.T118")]
    [InlineData(1, "TaskId.T117")]
    [InlineData(2, "TaskId.T116")]
    public Task The_nearest_members_are_offered(int choice, string member) => Rule.Fixes(
        Code.InMethod("Use(/* a */ {|PLAN1001:(TaskId)119|} /* b */); Use({|PLAN1001:TaskId.T118 + 7|});"),
        Code.InMethod($"Use(/* a */ {member} /* b */); Use({member});"),
        choice);

    [Fact]
    public Task A_cast_to_a_nullable_type_stays() => Rule.Fixes(
        Code.InMethod("var y = (TaskId?){|PLAN1001:119|}; y = null; Use(((TaskId?){|PLAN1001:119|})?.ToString());"),
        Code.InMethod("var y = (TaskId?)TaskId.T118; y = null; Use(((TaskId?)TaskId.T118)?.ToString());"));

    [Fact]
    public Task A_default_record_becomes_one_of_the_plan() => Rule.Fixes(
        "class C { object o = Plan2025.Plan.Tasks[{|PLAN1001:new Plan2025.PlanTask()|}]; }",
        "class C { object o = Plan2025.Plan.Tasks[Plan2025.Plan.Tasks[Plan2025.TaskId.T001]]; }");

    [Fact]
    public Task Code_is_checked_while_it_is_typed() => Rule.ReportsWhileTyping("""
        using Plan2025;
        class C { void M() { var x = (TaskId); var y = {|PLAN1001:(TaskId)119|}; Plan.Tasks[; System.Enum.ToObject(typeof(TaskId), ; {|PLAN1001:(TaskId)119|}
        """);
}
