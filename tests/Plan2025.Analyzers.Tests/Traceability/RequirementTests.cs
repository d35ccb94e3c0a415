using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Analyzers.Tests.Infrastructure;
using Plan2025.Analyzers.Traceability;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>What is required: the expressions, and PLAN2001, PLAN2002, PLAN2003 and PLAN2007.</summary>
public class RequirementTests
{
    [Fact]
    public void Expressions_from_several_places_add_up() =>
        Assert.Equal("T001..T003", new Consumer().Property("Plan2025Required", "T001 | T002").Option("plan2025_required", "T002 | T003")
            .Ask("return PlanCoverage.Required.ToString();"));

    [Theory]
    [InlineData("lead:cnpia", "cnpia", "'cnpia' is not an agency; did you mean 'CNIPA'?", "“cnpia”不是单位；是否应为“CNIPA”？")]
    [InlineData("lead:cnipa & chapter:9", "9", "'9' is not a chapter", "“9”不是章")]
    [InlineData("section:99", "99", "'99' is not a section", "“99”不是节")]
    [InlineData("leads:cnipa", "leads", "'leads' is not a kind of set; did you mean 'lead'?", "“leads”不是集合的种类；是否应为“lead”？")]
    [InlineData("T001 | T119", "T119", "'T119' is not a task or a set of tasks; did you mean 'T118'?", "“T119”不是任务或任务集合；是否应为“T118”？")]
    [InlineData("T001..T1", "T1", "'T1' is not a task", "“T1”不是任务")]
    [InlineData("T009..T001", "T009..T001", "The range ends before it begins", "范围的终点在起点之前")]
    [InlineData("T001 T002", "T", "Expected an operator such as '|', not 'T'", "此处应为“|”等运算符，而不是“T”")]
    [InlineData("T001 &", "&", "Expected a task or a set of tasks at the end", "末尾应有任务或任务集合")]
    [InlineData("T001..", ".", "Expected a task at the end", "末尾应有任务")]
    [InlineData("(T001 | T002", "(", "This bracket is not closed", "此括号未闭合")]
    [InlineData("agency:\"CMC EDD", "\"", "This quotation is not closed", "此引号未闭合")]
    [InlineData("section:", ":", "Expected a name or a number at the end", "末尾应有名称或编号")]
    public async Task A_bad_expression_is_an_error_where_it_is_written(
        string expression, string marked, string english, string chinese)
    {
        var config = $"is_global = true\n# plan2025_required is ours\nplan2025_required = {expression}\n";
        var found = await new Consumer().Source("class C { }").Option("plan2025_required", expression)
            .File("/repo/.globalconfig", config, "PlanConfiguration").Analyze(new RequirementAnalyzer());

        var diagnostic = Assert.Single(found);
        Assert.Equal("PLAN2007", diagnostic.Id);
        Assert.Equal($"The requirement '{expression}' can't be read: {english}", diagnostic.GetMessage());
        Assert.Equal($"无法解析要求“{expression}”：{chinese}", diagnostic.GetMessage(Languages.Chinese));
        var span = diagnostic.Location.GetLineSpan().Span;
        Assert.Equal(2, span.Start.Line);
        Assert.Equal(marked, config.Split('\n')[2][span.Start.Character..span.End.Character]);
    }

    [Fact]
    public async Task Brackets_beyond_all_measure_are_refused()
    {
        var found = await new Consumer().Source("class C { }").Option("plan2025_required", new string('(', 70) + "all")
            .Analyze(new RequirementAnalyzer());

        Assert.EndsWith("括号和补集运算嵌套超过 64 层", Assert.Single(found).GetMessage(Languages.Chinese), StringComparison.Ordinal);
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
        Assert.Equal(
            "The requirement 'T001; T002' can't be read: The text after ';' is a comment in this file; unite sets by '|'",
            diagnostic.GetMessage());
        Assert.Equal("无法解析要求“T001; T002”：在此文件中，“;”之后的文字是注释；请用“|”合并集合", diagnostic.GetMessage(Languages.Chinese));
        Assert.Equal("/repo/.globalconfig: (1,24)-(1,25)", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task A_requirement_in_a_section_of_editorconfig_is_an_error()
    {
        var found = await new Consumer().Source("class C { }").TreeOption("plan2025_required", "T001").Analyze(new RequirementAnalyzer());

        var diagnostic = Assert.Single(found);
        Assert.Equal(
            "The requirement 'T001' can't be read: It belongs to the project, so write it in .globalconfig or in the property Plan2025Required",
            diagnostic.GetMessage());
        Assert.Equal(
            "无法解析要求“T001”：要求属于整个项目，请写入 .globalconfig 或属性 Plan2025Required",
            diagnostic.GetMessage(Languages.Chinese));
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
    public async Task Where_nothing_is_counted_nothing_is_reported() =>
        Assert.Empty(await new Consumer().Property("Plan2025Coverage", "false")
            .GeneratedSource("[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class Page { }", "/repo/obj/Page_razor.g.cs").Analyze(new RequirementAnalyzer()));
}
