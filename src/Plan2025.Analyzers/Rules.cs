using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers;

/// <summary>All rules for users' code.</summary>
internal static class Rules
{
    private const string Category = "Plan2025.Usage";

    public static readonly RuleDescriptor InvalidValue = Rule(
        "PLAN1001",
        DiagnosticSeverity.Error,
        new("A value that is no member of a plan enum", "值不是计划枚举的成员"),
        new("{0} is no member of {1} ({2}){3}", "{0} 不是 {1} 的成员（有效值：{2}）{3}"),
        new(
            "Members of the plan's enums are numbered from 1. Other values are undefined, and the library throws on them.",
            "计划枚举的成员从 1 开始编号。其他值没有含义，库遇到它们会引发异常。"));

    public static readonly RuleDescriptor InvalidText = Rule(
        "PLAN1002",
        DiagnosticSeverity.Error,
        new("A text that is no ID or name of the plan", "文本不是计划中的编号或名称"),
        new("'{0}' {1}", "“{0}”{1}"),
        new(
            "A constant text that is parsed as an ID or name of the plan, or is required to be one, is not an ID or name of the plan.",
            "常量文本被解析为计划中的编号或名称，或出现在必须使用编号或名称的位置，但它两者都不是。"));

    public static readonly RuleDescriptor PreferMember = Rule(
        "PLAN1003",
        DiagnosticSeverity.Info,
        new("A constant where the enum member could stand", "可用枚举成员代替常量"),
        new("Write {0} instead of the constant {1}", "请用 {0} 代替常量 {1}"),
        new(
            "A member is checked by the compiler, found by its references, and explained by its tooltip; a constant text or number is not.",
            "枚举成员由编译器检查，可按引用查找，并有工具提示说明；常量文本或数字则没有。"));

    public static readonly RuleDescriptor MissingCase = Rule(
        "PLAN1004",
        DiagnosticSeverity.Warning,
        new("A switch that misses members of a plan enum", "switch 遗漏计划枚举的成员"),
        new("The switch over {0} has no default and misses {1}", "针对 {0} 的 switch 没有默认分支，且遗漏 {1}"),
        new(
            "A switch without a default does nothing, or throws, for the members that it does not name.",
            "没有默认分支的 switch 遇到未列出的成员时，不执行任何操作或引发异常。"));

    public static readonly RuleDescriptor RepeatedMember = Rule(
        "PLAN1005",
        DiagnosticSeverity.Warning,
        new("The same member twice in one list", "同一列表中成员重复"),
        new("{0} is already in this list", "{0} 已在此列表中"),
        new("One of the two is too many, or another member was meant.", "其中一个是多余的，或本应写另一个成员。"));

    public static readonly RuleDescriptor UnresolvedLacuna = Rule(
        "PLAN1006",
        DiagnosticSeverity.Info,
        new("Code bound to a task whose text has an unresolved gap", "代码绑定的任务有未补缺文"),
        new(
            "The text of {0} has a gap: words that the source lost and that are not known, so what this code must do is not fully known",
            "{0} 的原文有缺文：来源脱漏的文字尚未查明，因此无法完全确定此代码应做什么"),
        new(
            "The source of the plan lost words of this task's text. Whoever binds code to the task should know.",
            "计划的来源脱漏了此任务的部分文字。将代码与此任务绑定的人应当知道这一点。"));

    public static ImmutableArray<RuleDescriptor> All { get; } =
        ImmutableArray.Create(InvalidValue, InvalidText, PreferMember, MissingCase, RepeatedMember, UnresolvedLacuna);

    private static RuleDescriptor Rule(string id, DiagnosticSeverity severity, MessageText title, MessageText message, MessageText description) =>
        new(id, Category, severity, title, message, description, RulePages.Of(id));
}
