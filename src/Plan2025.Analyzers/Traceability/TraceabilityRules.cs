using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>All rules of traceability.</summary>
internal static class TraceabilityRules
{
    private const string Category = "Plan2025.Traceability";

    public static readonly RuleDescriptor NotImplemented = Rule("PLAN2001", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly RuleDescriptor NotVerified = Rule("PLAN2002", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly RuleDescriptor NothingToVerify = Rule("PLAN2003", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly RuleDescriptor Stale = Rule("PLAN2004");

    public static readonly RuleDescriptor NoReason = Rule("PLAN2005");

    public static readonly RuleDescriptor Contradiction = Rule("PLAN2006");

    public static readonly RuleDescriptor BadRequirement = Rule(
        "PLAN2007",
        DiagnosticSeverity.Error,
        new("A requirement that can't be read", "无法解析要求"),
        new("The requirement '{1}' can't be read: {0}", "无法解析要求“{1}”：{0}"),
        new("The requirement is not evaluated, so nothing is checked until it is fixed.", "在修复之前，此要求不会求值，因此不检查任何内容。"),
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly RuleDescriptor BadReference = Rule(
        "PLAN2008",
        DiagnosticSeverity.Error,
        new("A reference that names no task or kind", "引用的任务或绑定种类不存在"),
        new("'{0}' is not {1}{2}", "“{0}”不是{1}{2}"),
        new("A reference to the plan in a file that is not C# is wrong and binds nothing.", "非 C# 文件中对计划的引用有误，不产生任何绑定。"));

    public static readonly RuleDescriptor IdlePin = Rule(
        "PLAN2010",
        DiagnosticSeverity.Warning,
        new("A pin that holds nothing", "锁定不起作用"),
        new("{0}, so it pins nothing", "{0}，因此不起锁定作用"),
        new(
            "Wording must be constants of TaskWording, and of tasks that the same attribute binds; anything else never becomes stale.",
            "Wording 必须是 TaskWording 的常量，且属于同一特性绑定的任务；否则绑定永远不会变为待复核。"));

    public static readonly RuleDescriptor NotCounted = Rule(
        "PLAN2011",
        DiagnosticSeverity.Warning,
        new("A binding that is not counted", "绑定不计入"),
        new(
            "The binding to {0} is not counted: it is in generated code, such as that of a Razor file, which other generators do not see; write the attribute in a .cs file",
            "对 {0} 的绑定不计入：它位于生成的代码（如 Razor 文件的代码）中，其他生成器看不到；请把特性写在 .cs 文件中"),
        new(
            "Generators do not see what other generators write. PlanCoverage and the reports lack such a binding; the rules do not report its task as missing.",
            "生成器看不到其他生成器写的代码。PlanCoverage 和报告中没有这样的绑定；规则也不会报告其任务缺失。"));

    public static ImmutableArray<RuleDescriptor> All { get; } = ImmutableArray.Create(
        NotImplemented, NotVerified, NothingToVerify, Stale, NoReason, Contradiction, BadRequirement, BadReference, IdlePin, NotCounted);

    public static RuleDescriptor Get(FindingRule rule) => All.First(r => r.Id == rule.Id);

    private static RuleDescriptor Rule(string id, params string[] tags)
    {
        var rule = FindingRule.All.First(r => r.Id == id);
        return Rule(id, DiagnosticSeverity.Warning, rule.Title, rule.Message, rule.Description, tags);
    }

    private static RuleDescriptor Rule(
        string id, DiagnosticSeverity severity, MessageText title, MessageText message, MessageText description, params string[] tags) =>
        new(id, Category, severity, title, message, description, RulePages.Of(id), tags);
}
