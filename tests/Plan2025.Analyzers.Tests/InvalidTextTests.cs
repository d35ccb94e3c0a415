using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Analyzers.Tests.Infrastructure;
using Rule = Plan2025.Analyzers.Tests.Infrastructure.RuleTest<Plan2025.Analyzers.Ids.InvalidTextAnalyzer, Plan2025.CodeFixes.ReplacementFix>;

namespace Plan2025.Analyzers.Tests;

/// <summary>PLAN1002.</summary>
public class InvalidTextTests
{
    /// <summary>What users may mark, and with what.</summary>
    private const string Marked = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using Plan2025;

        class RequirementAttribute : Attribute
        {
            public RequirementAttribute([PlanTaskId] params string[] tasks) { }
            [PlanAgencyName] public string Owner { get; set; }
            [StringSyntax("Plan2025.TaskId")] public string Replaces;
        }

        static class Store
        {
            public static void Add([PlanTaskId] string task, [PlanAgencyName] string agency, string note) { }
            public static void Seed([PlanTaskId] int number) { }
            public static void All([StringSyntax(PlanTaskIdAttribute.Syntax)] IEnumerable<string> tasks) { }
            public static void Lead([StringSyntax(PlanAgencyNameAttribute.Syntax)] string agency) { }
        }
        """;

    [Theory]
    [InlineData("""PlanTask.Parse({|PLAN1002:"T119"|});""")]
    [InlineData("""TaskSet.Parse("T001 | {|PLAN1002:T119|}");""")]
    [InlineData("""TaskSet.TryParse("lead:{|PLAN1002:cnpia|} & all", out var x);""")]
    [InlineData("""TaskSet.Parse({|PLAN1002:"T001\u0020T002"|});""")]
    [InlineData("""TaskSet.Parse({|PLAN1002:""|});""")]
    [InlineData("""PlanTask.Parse({|PLAN1002:"T45"|});""")]
    [InlineData("""PlanTask.Parse({|PLAN1002:" T045"|});""")]
    [InlineData("""PlanTask.Parse({|PLAN1002:"045"|});""")]
    [InlineData("""PlanTask.Parse({|PLAN1002:""|});""")]
    [InlineData("""PlanTask.TryParse({|PLAN1002:"T119"|}, out var x);""")]
    [InlineData("""PlanTask.Parse({|PLAN1002:"T119".AsSpan()|});""")]
    [InlineData("""PlanTask.Parse({|PLAN1002:"T1" + "19"|});""")]
    [InlineData("""const string t = "T"; PlanTask.Parse({|PLAN1002:t + "119"|});""")]
    [InlineData("""PlanTask.Parse({|PLAN1002:nameof(DayOfWeek.Monday)|});""")]
    [InlineData("""PlanTask.Parse(id == TaskId.T001 ? "T001" : {|PLAN1002:"T000"|});""")]
    [InlineData("""PlanTask.Parse(s: {|PLAN1002:"T119"|});""")]
    [InlineData("""PlanAgency.Parse({|PLAN1002:"CNIPPA"|});""")]
    [InlineData("""PlanAgency.Parse({|PLAN1002:"cnipa"|});""")]
    [InlineData("""PlanAgency.TryParse({|PLAN1002:"知识产权局"|}, out var x);""")]
    [InlineData("""PlanChapter.Parse({|PLAN1002:"Protections"|});""")]
    [InlineData("""PlanLanguage.Parse({|PLAN1002:"en-GB"|});""")]
    [InlineData("""Enum.Parse<TaskId>({|PLAN1002:"T119"|});""")]
    [InlineData("""Enum.Parse<TaskId>({|PLAN1002:"119"|});""")]
    [InlineData("""Enum.Parse<TaskId>({|PLAN1002:"t045"|});""")]
    [InlineData("""Enum.Parse<TaskId>({|PLAN1002:"T001, T002"|});""")]
    [InlineData("""Enum.Parse<Agency>({|PLAN1002:"CNIPA"|});""")]
    [InlineData("""Enum.TryParse<TaskId>({|PLAN1002:"T119"|}, true, out var x);""")]
    [InlineData("""Enum.TryParse({|PLAN1002:"T119"|}, out TaskId x);""")]
    [InlineData("""Enum.Parse(typeof(TaskId), {|PLAN1002:"T119"|}, false);""")]
    public Task An_invalid_text_that_is_parsed_is_an_error(string statement) =>
        Rule.Reports(Code.InMethod(statement), LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("""PlanTask.Parse("T045"); PlanTask.Parse("t045"); PlanTask.Parse("45"); PlanTask.Parse(nameof(TaskId.T045));""")]
    [InlineData("""PlanTask.Parse("T" + "045"); PlanTask.Parse(task.ToString()); PlanTask.Parse((string)null);""")]
    [InlineData("""PlanAgency.Parse("CNIPA"); PlanAgency.Parse("国家知识产权局"); PlanAgency.Parse("國家知識產權局"); PlanAgency.Parse(nameof(Agency.MinistryOfJustice));""")]
    [InlineData("""PlanLanguage.Parse("zh-Hant"); PlanResponsibilityMode.Parse("ByDuty"); PlanInstrument.Parse("中华人民共和国商标法");""")]
    [InlineData("""Enum.Parse<TaskId>("T045"); Enum.Parse<TaskId>(" 45 "); Enum.Parse<TaskId>("t045", true); Enum.Parse<Agency>("MinistryOfJustice");""")]
    [InlineData("""PlanAgency.TryParse(new byte[] { 229, 155 }, out var x); PlanAgency.TryParse(new[] { 'M', 'O', 'J' }, out var y);""")]
    [InlineData("""Enum.Parse<DayOfWeek>("T119"); int.Parse("T119"); Enum.Parse(typeof(DayOfWeek), "T119");""")]
    public Task A_text_that_can_be_parsed_or_is_not_known_is_no_error(string statement) =>
        Rule.Reports(Code.InMethod(statement), LanguageVersion.CSharp7_3);

    [Fact]
    public Task What_users_mark_is_checked_in_other_files() => Rule.Reports(
        """
        [assembly: Requirement({|PLAN1002:"T119"|})]

        [Requirement("T001", {|PLAN1002:"T45"|}, Owner = {|PLAN1002:"CNIPPA"|}, Replaces = {|PLAN1002:"T000"|})]
        class C
        {
            private const string Next = Ids.Prefix + "119";

            void M(string any)
            {
                Store.Add("T045", "CNIPA", "T119");
                Store.Add({|PLAN1002:"T119"|}, {|PLAN1002:"CNIPPA"|}, "T119");
                Store.Add({|PLAN1002:Next|}, agency: any, note: any);
                Store.Add(any ?? {|PLAN1002:$"T{"119"}"|}, any switch { "a" => "CNIPA", _ => {|PLAN1002:"CNIPPA"|} }, any);
                Store.Seed(45);
                Store.Seed({|PLAN1002:119|});
                Store.All(new[] { "T001", {|PLAN1002:"T119"|} });
                Store.All(["T001", {|PLAN1002:"T119"|}]);
                Store.Lead({|PLAN1002:"CNIPPA"|});
            }
        }

        static class Ids { public const string Prefix = "T"; }
        """,
        Marked);

    [Fact]
    public Task Properties_fields_and_returns_are_checked() => Rule.Reports("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Plan2025;

        class Row
        {
            [PlanTaskId] public string Field = {|PLAN1002:"T119"|};
            [PlanTaskId] public const string Constant = {|PLAN1002:"T119"|};
            [PlanTaskId] public string Property { get; set; } = {|PLAN1002:"T119"|};
            [PlanTaskId] public string Body => {|PLAN1002:"T119"|};
            [PlanTaskId] public string Getter { get { return {|PLAN1002:"T119"|}; } set { } }
            [PlanTaskId] public string[] Several = { "T001", {|PLAN1002:"T119"|} };

            [return: PlanTaskId] string Method(bool b) { if (b) return {|PLAN1002:"T119"|}; return "T001"; }
            [return: PlanTaskId] string Lambdas() { Func<string> f = () => "any"; string Local() => "any"; return f() + Local(); }
            [return: PlanTaskId] IEnumerable<string> Items() { yield return "T001"; yield return {|PLAN1002:"T119"|}; }
            string Nested() { [return: PlanTaskId] string Local() => {|PLAN1002:"T119"|}; return Local(); }
            void Default([PlanTaskId] string task = {|PLAN1002:"T119"|}) { task = {|PLAN1002:"T000"|}; }

            static Row New() => new() { Field = {|PLAN1002:"T119"|}, Property = "45" };
            void Set(Row row) { row.Property = {|PLAN1002:"T119"|}; row.Property ??= {|PLAN1002:"T119"|}; this.Field = null; }
        }
        """);

    [Fact]
    public Task Utf8_literals_are_read() =>
        Rule.Reports(Code.InMethod("""PlanTask.Parse({|PLAN1002:"T119"u8|}); PlanTask.Parse("T045"u8);"""));

    [Theory]
    [InlineData("PlanTask.Parse({|#0:\"T119\"|});", "'T119' names no member of TaskId; did you mean 'T118'?")]
    [InlineData("PlanTask.Parse({|#0:\"T45\"|});", "'T45' names no member of TaskId; did you mean 'T045'?")]
    [InlineData("PlanTask.Parse({|#0:\"TO45\"|});", "'TO45' names no member of TaskId; did you mean 'T045'?")]
    [InlineData("PlanTask.Parse({|#0:\"tax\"|});", "'tax' names no member of TaskId")]
    [InlineData("PlanTask.Parse({|#0:\"Ｔ０４５\"|});", "'Ｔ０４５' names no member of TaskId; did you mean 'T045'?")]
    [InlineData("PlanTask.Parse({|#0:\"T001,T002\"|});", "'T001,T002' names no member of TaskId; did you mean 'T001'?")]
    [InlineData("PlanAgency.Parse({|#0:\"ＣＮＩＰＡ\"|});", "'ＣＮＩＰＡ' names no member of Agency; did you mean 'CNIPA'?")]
    [InlineData("PlanTask.Parse({|#0:\"T9999\"|});", "'T9999' names no member of TaskId; did you mean 'T118'?")]
    [InlineData("PlanAgency.Parse({|#0:\"CNIPPA\"|});", "'CNIPPA' names no member of Agency; did you mean 'CNIPA'?")]
    [InlineData("PlanAgency.Parse({|#0:\"知识产权局\"|});", "'知识产权局' names no member of Agency; did you mean '国家知识产权局'?")]
    [InlineData("PlanAgency.Parse({|#0:\"MinistryOfJustize\"|});", "'MinistryOfJustize' names no member of Agency; did you mean 'MinistryOfJustice'?")]
    [InlineData("PlanAgency.Parse({|#0:\"xyzzy\"|});", "'xyzzy' names no member of Agency")]
    [InlineData("Enum.Parse<Agency>({|#0:\"CNIPA\"|});", "'CNIPA' names no member of Agency; did you mean 'IntellectualPropertyAdministration'?")]
    [InlineData("Enum.Parse<TaskId>({|#0:\"t045\"|});", "'t045' names no member of TaskId; did you mean 'T045'?")]
    public Task The_message_says_what_was_probably_meant(string statement, string message) =>
        Rule.Says(message, Code.InMethod(statement));

    [Fact]
    public Task The_best_suggestion_replaces_the_text_and_nothing_around_it() => Rule.Fixes(
        Code.InMethod("""PlanTask.Parse(/* a */ {|PLAN1002:"T1" + "19"|}); PlanAgency.Parse({|PLAN1002:"CNIPPA"|}); PlanTask.Parse({|PLAN1002:"T119"u8|});"""),
        Code.InMethod("""PlanTask.Parse(/* a */ "T118"); PlanAgency.Parse("CNIPA"); PlanTask.Parse("T118"u8);"""));

    [Theory]
    [InlineData(1, "T117")]
    [InlineData(2, "T116")]
    public Task Further_suggestions_are_offered(int choice, string task) => Rule.Fixes(
        Code.InMethod("""PlanTask.Parse({|PLAN1002:"T119"|}); Enum.Parse<TaskId>({|PLAN1002:"T119"|});"""),
        Code.InMethod($"""PlanTask.Parse("{task}"); Enum.Parse<TaskId>("{task}");"""),
        choice);

    [Fact]
    public Task A_member_that_does_not_exist_becomes_the_one_that_is_meant() => Rule.Fixes(
        """
        using Plan2025;

        [ImplementsTask({|PLAN1002:TaskId.{|CS0117:T45|}|})]
        class C
        {
            const Agency Office = {|PLAN1002:Agency.{|CS0117:CNIPA|}|};
            TaskId Known() => {|PLAN1002:TaskId.{|CS0117:AmendTrademarkLawAndLayoutDesignRegulations|}|};
            bool Is(PlanAgency agency) => agency == {|PLAN1002:Agency.{|CS0117:MinistryOfJustize|}|};
            int Switch(Agency agency) => agency switch { {|PLAN1002:Agency.{|CS0117:SPC|}|} => 1, _ => 2 };
        }
        """,
        """
        using Plan2025;

        [ImplementsTask(TaskId.T045)]
        class C
        {
            const Agency Office = Agency.IntellectualPropertyAdministration;
            TaskId Known() => TaskId.T001;
            bool Is(PlanAgency agency) => agency == Agency.MinistryOfJustice;
            int Switch(Agency agency) => agency switch { Agency.SupremePeoplesCourt => 1, _ => 2 };
        }
        """);

    [Fact]
    public Task A_member_that_nothing_is_meant_by_is_left_to_the_compiler() => Rule.Reports(
        "using Plan2025; class C { object a = Agency.{|CS0117:Xyzzy|}; object b = TaskId.{|CS0117:tax|}; void M(Agency c) { var d = c.{|CS1061:CNIPA|}; } }");

    [Fact]
    public Task Marked_numbers_stay_numbers() => Rule.Fixes(
        "using Plan2025; class C { [PlanTaskId] int n = {|PLAN1002:119|}; }",
        "using Plan2025; class C { [PlanTaskId] int n = 118; }");

    [Fact]
    public Task Code_is_checked_while_it_is_typed() => Rule.ReportsWhileTyping("""
        using Plan2025;
        partial class C
        {
            [PlanTaskId] string a = ;
            [PlanTaskId( string b = "T119";
            [return: PlanTaskId] string M() { return }
            void N() { PlanTask.Parse(; PlanTask.Parse({|PLAN1002:"T119"|}; System.Enum.Parse<>("T119"); PlanTask.TryParse("T119", out
        """);
}
