using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Analyzers.Traceability;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>What is required: the expressions, and PLAN2001, PLAN2002, PLAN2003 and PLAN2007.</summary>
public class RequirementTests
{
    [Theory]
    [InlineData("T045", "Plan2025.TaskSet.Create(Plan2025.TaskId.T045)")]
    [InlineData("strengthenSeedIndustryProtection", "Plan2025.TaskSet.Create(Plan2025.TaskId.T045)")]
    [InlineData("all", "Plan2025.TaskSet.All")]
    [InlineData("T001..T118 - none", "Plan2025.TaskSet.All")]
    [InlineData("lead:cnipa & chapter:2 - T042", "(Plan2025.Plan.Agencies[Plan2025.Agency.IntellectualPropertyAdministration].LeadTasks & Plan2025.Plan.Chapters[Plan2025.Chapter.Protection].Tasks).Without(Plan2025.TaskId.T042)")]
    [InlineData("lead:国家知识产权局", "Plan2025.Plan.Agencies[Plan2025.Agency.IntellectualPropertyAdministration].LeadTasks")]
    [InlineData("agency:\"CMC EDD\" ^ participant:spc", "Plan2025.Plan.Agencies[Plan2025.Agency.EquipmentDevelopmentDepartment].Tasks ^ Plan2025.Plan.Agencies[Plan2025.Agency.SupremePeoplesCourt].ParticipantTasks")]
    [InlineData("section : JudicialProtection|section:5", "Plan2025.Plan.Sections[(Plan2025.Section)4].Tasks | Plan2025.Plan.Sections[(Plan2025.Section)5].Tasks")]
    [InlineData("~(chapter:1 | chapter:2) & ~ chapter:7", "~(Plan2025.Plan.Chapters[(Plan2025.Chapter)1].Tasks | Plan2025.Plan.Chapters[(Plan2025.Chapter)2].Tasks) & ~Plan2025.Plan.Chapters[(Plan2025.Chapter)7].Tasks")]
    [InlineData("T001 | T002 - T001 & T002", "Plan2025.TaskSet.Create(Plan2025.TaskId.T001, Plan2025.TaskId.T002)")]
    [InlineData("unresolved", "Plan2025.TaskSet.CreateRange(System.Linq.Enumerable.Select(System.Linq.Enumerable.Where(Plan2025.Plan.Tasks, t => System.Linq.Enumerable.Any(t.Lacunae, l => l.Resolution == null)), t => t.Id))")]
    public void Expressions_mean_what_the_library_says(string expression, string inCode) =>
        Assert.Equal("True", new Consumer().Property("Plan2025Required", expression)
            .Ask($"return (PlanCoverage.Required == ({inCode}) && !PlanCoverage.Required.IsEmpty).ToString();"));

    [Fact]
    public void Expressions_from_several_places_add_up() =>
        Assert.Equal("T001..T003", new Consumer().Property("Plan2025Required", "T001 | T002").Option("plan2025_required", "T002 | T003")
            .Ask("return PlanCoverage.Required.ToString();"));

    [Theory]
    [InlineData("lead:cnpia", "cnpia", "'cnpia' is not an agency; did you mean 'CNIPA'?")]
    [InlineData("lead:cnipa & chapter:9", "9", "'9' is not a chapter")]
    [InlineData("leads:cnipa", "leads", "'leads' is not a kind of set; did you mean 'lead'?")]
    [InlineData("T001 | T119", "T119", "'T119' is not a task or a set of tasks; did you mean 'T118'?")]
    [InlineData("T001..T1", "T1", "'T1' is not a task")]
    [InlineData("T009..T001", "T009..T001", "The range ends before it begins")]
    [InlineData("T001 T002", "T", "Expected an operator such as '|', not 'T'")]
    [InlineData("T001 &", "&", "Expected a task or a set of tasks at the end")]
    [InlineData("(T001 | T002", "(", "This bracket is not closed")]
    [InlineData("agency:\"CMC EDD", "\"", "This quotation is not closed")]
    [InlineData("section:", ":", "Expected a name or a number at the end")]
    public async Task A_bad_expression_is_an_error_where_it_is_written(string expression, string marked, string message)
    {
        var config = $"is_global = true\n# plan2025_required is ours\nplan2025_required = {expression}\n";
        var found = await new Consumer().Source("class C { }").Option("plan2025_required", expression)
            .File("/repo/.globalconfig", config, "PlanConfiguration").Analyze(new RequirementAnalyzer());

        var diagnostic = Assert.Single(found);
        Assert.Equal(("PLAN2007", $"The requirement '{expression}' can't be read: {message}"), (diagnostic.Id, diagnostic.GetMessage()));
        var span = diagnostic.Location.GetLineSpan().Span;
        Assert.Equal(2, span.Start.Line);
        Assert.Equal(marked, config.Split('\n')[2][span.Start.Character..span.End.Character]);
    }

    [Fact]
    public async Task A_bad_property_is_an_error_of_the_project()
    {
        var found = await new Consumer().Source("class C { }").Property("Plan2025Required", "T001 & T002 | T119")
            .Property("MSBuildProjectFullPath", "/repo/App.csproj").Analyze(new RequirementAnalyzer());

        Assert.Equal("/repo/App.csproj: (0,0)-(0,0)", Assert.Single(found).Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task A_semicolon_in_a_globalconfig_is_an_error_at_the_semicolon()
    {
        // The compiler reads "T001 " and takes the rest for a comment.
        const string Config = "is_global = true\nplan2025_required = T001; T002\n";
        var found = await new Consumer().Source("[assembly: Plan2025.ImplementsTask(Plan2025.TaskId.T001), Plan2025.VerifiesTask(Plan2025.TaskId.T001)]")
            .Option("plan2025_required", "T001").File("/repo/.globalconfig", Config, "PlanConfiguration").Analyze(new RequirementAnalyzer());

        var diagnostic = Assert.Single(found);
        Assert.Equal("The requirement 'T001; T002' can't be read: The text after ';' is a comment in this file; unite sets by '|'", diagnostic.GetMessage());
        Assert.Equal("/repo/.globalconfig: (1,24)-(1,25)", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task A_requirement_in_a_section_of_editorconfig_is_an_error()
    {
        var found = await new Consumer().Source("class C { }").TreeOption("plan2025_required", "T001").Analyze(new RequirementAnalyzer());

        Assert.Equal(
            "The requirement 'T001' can't be read: It belongs to the project, so write it in .globalconfig or in the property Plan2025Required",
            Assert.Single(found).GetMessage());
    }

    [Fact]
    public async Task What_is_required_and_not_there_is_reported_where_it_belongs()
    {
        var product = new Consumer { Name = "Product" }.Source("""
            using Plan2025;
            [ImplementsTask(TaskId.T001, TaskId.T002)] public class A { }
            [DefersTask(TaskId.T003, Reason = "later")] public class B { }
            """, "/repo/product/A.cs");
        var consumer = new Consumer().Reference(product.Emit())
            .Source("[Plan2025.VerifiesTask(Plan2025.TaskId.T001, Plan2025.TaskId.T005)] class Tests { }\n[Plan2025.ImplementsTask(Plan2025.TaskId.T006)] class Own { }")
            .Option("plan2025_required", "T001..T006")
            .File("/repo/.globalconfig", "plan2025_required = T001..T006", "PlanConfiguration");

        Assert.Equal(
            [
                "PLAN2001 /repo/.globalconfig(1,21): T004 is required (T001..T006), and nothing implements, defers or excludes it",
                "PLAN2001 /repo/.globalconfig(1,21): T005 is required (T001..T006), and nothing implements, defers or excludes it",
                "PLAN2002 /repo/.globalconfig(1,21): T002 is implemented (product/A.cs:2), and nothing verifies it",
                "PLAN2003 /repo/src/App.cs(1,46): T005 is verified (src/App.cs:1), and nothing implements it",
                "PLAN2002 /repo/src/App.cs(2,26): T006 is implemented (src/App.cs:2), and nothing verifies it",
            ],
            (await consumer.Analyze(new RequirementAnalyzer())).Select(d =>
                $"{d.Id} {d.Location.GetLineSpan().Path}({d.Location.GetLineSpan().StartLinePosition.Line + 1},{d.Location.GetLineSpan().StartLinePosition.Character + 1}): {d.GetMessage()}"));
    }

    [Fact]
    public async Task Where_nothing_is_required_nothing_is_missed() =>
        Assert.Empty(await new Consumer().Source("[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class A { }").Analyze(new RequirementAnalyzer()));

    [Fact]
    public async Task A_binding_in_generated_code_is_not_counted_and_its_task_not_missing()
    {
        var found = await new Consumer().Property("Plan2025Required", "T001..T003")
            .Source("[Plan2025.ImplementsTask(Plan2025.TaskId.T002)] partial class Written { }")
            .Source("// <auto-generated/>\n[Plan2025.VerifiesTask(Plan2025.TaskId.T002)] class InTheProject { }", "/repo/src/Old.g.cs")
            .GeneratedSource(
                """
                #line 3 "/repo/src/Page.razor"
                [Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class Page { [Plan2025.VerifiesTask(Plan2025.TaskId.T001)] void M() { } }
                """,
                "/repo/obj/Page_razor.g.cs")
            .Analyze(new RequirementAnalyzer());

        Assert.Equal(["PLAN2001 T003", "PLAN2011 T001", "PLAN2011 T001"], found.Select(d => $"{d.Id} {Regex.Match(d.GetMessage(), "T[0-9]+")}").Order());
        Assert.All(found.Where(d => d.Id == "PLAN2011"), d => Assert.Equal("/repo/src/Page.razor (3)", $"{d.Location.GetMappedLineSpan().Path} ({d.Location.GetMappedLineSpan().StartLinePosition.Line + 1})"));
    }

    [Fact]
    public async Task Where_nothing_is_counted_nothing_is_said_of_it() =>
        Assert.Empty(await new Consumer().Property("Plan2025Coverage", "false")
            .GeneratedSource("[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class Page { }", "/repo/obj/Page_razor.g.cs").Analyze(new RequirementAnalyzer()));
}
