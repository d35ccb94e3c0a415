using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Plan2025.Analyzers.Tests.Infrastructure;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.CodeFixes;
using Plan2025.CodeFixes.Traceability;

namespace Plan2025.Analyzers.Tests;

/// <summary>Rules and fixes speak English and Simplified Chinese, by the culture that the host hands over.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("zh-CN", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hans-HK", true)]
    [InlineData("zh-SG", true)]
    [InlineData("zh", true)]
    [InlineData("zh-TW", false)]
    [InlineData("zh-Hant", false)]
    [InlineData("zh-HK", false)]
    [InlineData("en-US", false)]
    [InlineData("fr", false)]
    [InlineData("", false)]
    public void Cultures_of_Simplified_Chinese_get_Chinese_and_all_others_English(string culture, bool isChinese)
    {
        var title = Rules.All[0].Descriptor.Title;

        Assert.Equal(isChinese ? "值不是计划枚举的成员" : "A value that is no member of a plan enum", title.ToString(CultureInfo.GetCultureInfo(culture)));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(isChinese ? "值不是计划枚举的成员" : "A value that is no member of a plan enum", title.ToString(null));
        Assert.Equal(isChinese, Rules.All[0].Descriptor.HelpLinkUri.EndsWith("PLAN1001.zh-CN.md", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_ = (TaskId)119;", "PLAN1001: 119 不是 TaskId 的成员（有效值：1 到 118）；是否应为 TaskId.T118？")]
    [InlineData("_ = Plan.Tasks[default(TaskId)];", "PLAN1001: default(TaskId) 不是 TaskId 的成员（有效值：1 到 118）")]
    [InlineData("_ = PlanAgency.Parse(\"CNIPPA\");", "PLAN1002: “CNIPPA”与 Agency 的任何成员都不对应；是否应为“CNIPA”？")]
    [InlineData("_ = TaskSet.Parse(\"T001 | (T002\");", "PLAN1002: “T001 | (T002”不是任务集合（第 8 个字符）：此括号未闭合")]
    [InlineData("_ = task.Number == 45;", "PLAN1003: 请用 task.Id == TaskId.T045 代替常量 45")]
    [InlineData("switch (agency) { case Agency.MinistryOfJustice: break; }", "PLAN1004: 针对 Agency 的 switch 没有默认分支，且遗漏 IntellectualPropertyAdministration、PublicityDepartment、MinistryOfAgricultureAndRuralAffairs，另有 40 个")]
    [InlineData("[ImplementsTask(TaskId.T001, TaskId.T001)] void F() { }", "PLAN1005: TaskId.T001 已在此列表中")]
    public async Task Messages_about_ids_are_Chinese(string statement, string expected) =>
        await Says(expected, new Consumer().Source(Code.InMethod(statement)));

    [Theory]
    [InlineData("ImplementsTask(TaskId.T013)", "PLAN1006: TaskId.T013 的原文有缺文：来源脱漏的文字尚未查明，因此无法完全确定此代码应做什么")]
    [InlineData("ImplementsTask(TaskId.T001, Wording = \"T001@000000000000;\")", "PLAN2004: 此绑定锁定的是 T001 的旧措辞，请复核；当前措辞为 @f13c5e20799a")]
    [InlineData("DefersTask(TaskId.T001)", "PLAN2005: T001 标为暂缓，但未写理由")]
    [InlineData("NotApplicableTask(TaskId.T001), VerifiesTask(TaskId.T001)", "PLAN2006: T001 在此标为不适用，但在 src/App.cs:1 处绑定为“验证”")]
    public async Task Messages_about_bindings_are_Chinese(string attributes, string expected) =>
        await Says(expected, new Consumer().Source($"using Plan2025; [{attributes}] class C {{ }}"));

    [Theory]
    [InlineData("Plan2025:T119", "PLAN2008: “T119”不是计划中的任务（T001 到 T118）；是否应为“T118”？")]
    [InlineData("Plan2025:T001、T002", "PLAN2008: “T001、T002”不是计划中的一项任务（T001 到 T118）；请为每项任务各写一处引用")]
    [InlineData("Plan2025:T045!verfies", "PLAN2008: “!verfies”不是绑定种类（!implements、!verifies、!defers、!not-applicable）；是否应为“!verifies”？")]
    public async Task Messages_about_references_are_Chinese(string reference, string expected) =>
        await Says(expected, new Consumer().Source("class C { }").File("/repo/a.md", reference));

    [Fact]
    public void The_reason_of_a_suppression_is_in_both_languages()
    {
        var reason = new SharedInternalsSuppressor().SupportedSuppressions[0].Justification;

        Assert.StartsWith("The project's own PlanCoverage", reason.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("项目自己的 PlanCoverage 已包含所引用程序集的绑定。", reason.ToString(Languages.Chinese));
    }

    [Theory]
    [InlineData("_ = (TaskId)119;", "Change to TaskId.T118", "改为 TaskId.T118")]
    [InlineData("[ImplementsTask(TaskId.T001, TaskId.T001)] void F() { }", "Remove the repetition", "删除重复项")]
    [InlineData("switch (agency) { case Agency.MinistryOfJustice: break; }", "Add the missing cases", "添加缺少的分支")]
    [InlineData("[DefersTask(TaskId.T001)] void F() { }", "Add a reason", "添加理由")]
    [InlineData("[NotApplicableTask(TaskId.T001), ImplementsTask(TaskId.T001)] void F() { }", "Remove TaskId.T001 from the tasks that are not applicable", "从不适用的任务中删除 TaskId.T001")]
    public async Task Fixes_have_titles_in_the_language_of_the_editor(string statement, string english, string chinese)
    {
        Assert.Equal(english, await Title(statement));
        CultureInfo.CurrentUICulture = Languages.Chinese;
        Assert.Equal(chinese, await Title(statement));
    }

    private static async Task<string> Title(string statement)
    {
        var project = new Consumer().Source(Code.InMethod(statement));
        var diagnostic = (await project.Analyze(AllAnalyzers.Rules()))[0];
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("P", LanguageNames.CSharp).AddDocument("App.cs", await diagnostic.Location.SourceTree!.GetTextAsync(TestContext.Current.CancellationToken));
        var actions = new List<CodeAction>();
        CodeFixProvider[] fixes = [new ReplacementFix(), new MissingCaseFix(), new RepeatedMemberFix(), new ReasonFix(), new ContradictionFix()];
        await fixes.Single(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)).RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions[0].Title;
    }

    /// <summary>Expects a message in Chinese, and of the same finding in English no Chinese.</summary>
    private static async Task Says(string expected, Consumer project)
    {
        var found = await project.Analyze(AllAnalyzers.Rules());

        Assert.Equal([expected], found.Select(d => $"{d.Id}: {d.GetMessage(Languages.Chinese)}"));
        Assert.DoesNotMatch("[\\p{IsCJKUnifiedIdeographs}“”：；（）]", found[0].GetMessage(CultureInfo.InvariantCulture));
    }
}
