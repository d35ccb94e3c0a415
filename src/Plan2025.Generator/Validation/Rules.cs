using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Validation;

/// <summary>Every rule that a document can break.</summary>
internal static class Rules
{
    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            ProblemKind.DocumentMissing,
            new("The plan document is missing", "缺少计划文档"),
            new("No plan document: add an item <AdditionalFiles Include=\"plan.json\" PlanDocument=\"true\" /> to the project", "没有计划文档：请在项目中添加项 <AdditionalFiles Include=\"plan.json\" PlanDocument=\"true\" />")),
        new(
            ProblemKind.DocumentNotUnique,
            new("There is more than one plan document", "计划文档不止一个"),
            new("A second plan document; '{0}' is already one, and a library holds one plan", "这是第二个计划文档；“{0}”已是计划文档，而一个库只能包含一份计划")),
        new(
            ProblemKind.DocumentNotUtf8,
            new("The plan document is not UTF-8 text", "计划文档不是 UTF-8 文本"),
            new("The plan document can't be read as UTF-8: {0}; save it as UTF-8", "无法将计划文档读作 UTF-8：{0}；请另存为 UTF-8")),
        new(
            ProblemKind.MalformedJson,
            new("Malformed JSON", "JSON 格式错误"),
            new("Malformed JSON: {0}", "JSON 格式错误：{0}")),
        new(
            ProblemKind.InternalError,
            new("Internal error of the plan generator", "计划生成器内部错误"),
            new("Internal error of the plan generator, please report it: {0}", "计划生成器内部错误，请报告此问题：{0}")),
        new(
            ProblemKind.DocumentEmpty,
            new("The plan document is empty", "计划文档为空"),
            new("The plan document is empty; a document of the schema's form is expected", "计划文档为空；应为符合架构的文档")),
        new(
            ProblemKind.MoreProblems,
            new("There are more problems", "还有其他问题"),
            new("{0} more problems are not listed: {1}", "另有 {0} 个问题未列出：{1}"),
            IsWarning: true),

        new(
            ProblemKind.UnknownKey,
            new("Unknown key", "未知键"),
            new("Unknown key '{0}' in {1}{2}", "{1}中有未知键“{0}”{2}")),
        new(
            ProblemKind.DuplicateKey,
            new("Duplicate key", "重复键"),
            new("The key '{0}' is in {1} twice", "键“{0}”在“{1}”中出现两次")),
        new(
            ProblemKind.MissingKey,
            new("Missing key", "缺少键"),
            new("'{0}' is missing in {1}", "{1}中缺少“{0}”")),
        new(
            ProblemKind.WrongType,
            new("Wrong JSON type", "JSON 类型错误"),
            new("'{0}' must be {1}, not {2}", "“{0}”必须是{1}，不能是{2}")),
        new(
            ProblemKind.InvalidValue,
            new("Invalid value", "值无效"),
            new("'{0}' must be {1}, not '{2}'", "“{0}”必须是{1}，不能是“{2}”")),
        new(
            ProblemKind.UnsupportedSchemaVersion,
            new("Unsupported schema version", "不支持的架构版本"),
            new("Schema version '{0}' is not supported; expected {1}", "不支持架构版本“{0}”；应为 {1}")),
        new(
            ProblemKind.EmptyList,
            new("Empty list", "列表为空"),
            new("'{0}' must have at least one entry", "“{0}”至少要有一项")),

        new(
            ProblemKind.DuplicateId,
            new("Duplicate id", "重复 id"),
            new("The id '{0}' is already used; {1}", "id“{0}”已被使用；{1}")),
        new(
            ProblemKind.UnknownId,
            new("Unknown id", "未知 id"),
            new("'{0}' is not the id of {1}{2}", "“{0}”不是{1}的 id{2}")),
        new(
            ProblemKind.InvalidName,
            new("Invalid name", "名称无效"),
            new("'{0}' can't be a member name: {1}", "“{0}”不能用作成员名称：{1}")),
        new(
            ProblemKind.DuplicateName,
            new("Duplicate name", "重复名称"),
            new("The name '{0}' is already taken by {1}; names differ by more than case", "已有{1}使用名称“{0}”；名称之间不能只有大小写不同")),
        new(
            ProblemKind.NumberOutOfSequence,
            new("Number out of sequence", "编号不连续"),
            new("Number {0} of {1} {2}; expected {3}", "{1}的编号 {0} {2}；应为 {3}")),
        new(
            ProblemKind.AmbiguousSpelling,
            new("Ambiguous spelling", "写法有歧义"),
            new("'{0}' already means {1}, so it can't mean {2}", "“{0}”已表示 {1}，不能再表示 {2}")),
        new(
            ProblemKind.UnusedEntry,
            new("Unused entry", "未使用的条目"),
            new("'{0}' is {1} that nothing in the document uses", "“{0}”是{1}，但文档中没有任何内容使用它"),
            IsWarning: true),

        new(
            ProblemKind.MissingText,
            new("Missing text", "缺少文本"),
            new("There is no text in '{0}' for '{1}' of {2}", "“{2}”的“{1}”缺少语言“{0}”的文本")),
        new(
            ProblemKind.UnknownLanguage,
            new("Unknown language", "未知语言"),
            new("'{0}' is not the language of an expression{1}", "“{0}”不是任何语言表达的语言{1}")),
        new(
            ProblemKind.EmptyText,
            new("Empty text", "文本为空"),
            new("'{0}' must not be empty", "“{0}”不能为空")),
        new(
            ProblemKind.IllFormedText,
            new("Ill-formed text", "文本格式错误"),
            new("Half of a surrogate pair ({0}); a character beyond U+FFFF takes both halves", "只有代理项对的一半（{0}）；U+FFFF 之后的字符需要两半")),

        new(
            ProblemKind.NoAgency,
            new("Task without agency", "任务没有负责单位"),
            new("Task {0} names no agency; the first one leads", "任务 {0} 未列出任何单位；列第一位的为牵头单位")),
        new(
            ProblemKind.RepeatedAgency,
            new("Agency named twice", "单位重复"),
            new("'{0}' is named twice in task {1}", "“{0}”在任务 {1} 中列出两次")),
        new(
            ProblemKind.MentionMismatch,
            new("Mention doesn't name the instrument", "提及的位置与法规政策文件不符"),
            new("The mention of '{0}' covers {1}{2}", "对“{0}”的提及覆盖的是{1}{2}")),
        new(
            ProblemKind.LacunaOutOfRange,
            new("Lacuna out of range", "缺文位置超出范围"),
            new("The lacuna at {0} {1}", "位于 {0} 的缺文{1}")),
        new(
            ProblemKind.MixedChapter,
            new("Chapter with sections and tasks", "章下既有节又有任务"),
            new("Chapter '{0}' has both sections and tasks of its own; it can have one of them", "章“{0}”既有节，又有直属任务；只能有其中一种")),
        new(
            ProblemKind.ErratumMismatch,
            new("Erratum doesn't fit the text", "勘误与文本不符"),
            new("'{0}' of this erratum must be {1}", "此勘误的“{0}”必须是{1}")),

        new(
            ProblemKind.InvisibleCharacter,
            new("Invisible character", "不可见字符"),
            new("The text contains the invisible character {0}", "文本中有不可见字符 {0}"),
            IsWarning: true),
        new(
            ProblemKind.TextNotNormalized,
            new("Text not in normal form", "文本未规范化"),
            new("The text is not in Unicode normal form C from here on; searches may miss it", "文本从此处起不是 Unicode 规范化形式 C；搜索可能找不到它"),
            IsWarning: true),
        new(
            ProblemKind.TraditionalCharacter,
            new("Traditional character in Simplified text", "简体文本中有繁体字"),
            new("'{0}' is a Traditional character in a text in '{1}'", "“{0}”是繁体字，却出现在语言“{1}”的文本中"),
            IsWarning: true),
        new(
            ProblemKind.SimplifiedText,
            new("Simplified text in a Traditional language", "繁体语言中有简体文本"),
            new("The text in '{0}' is in Simplified characters, such as '{1}'", "语言“{0}”的文本用的是简体字，例如“{1}”"),
            IsWarning: true),
        new(
            ProblemKind.RenderedText,
            new("Printed number or clause in a text", "文本中有印刷编号或责任分工括注"),
            new("'{0}' looks like {1}, which the library renders", "“{0}”像是{1}，而这由库生成"),
            IsWarning: true),
        new(
            ProblemKind.UnmentionedTitle,
            new("Title without a mention", "标题未被提及"),
            new("No mention covers '{0}'", "没有任何提及覆盖“{0}”"),
            IsWarning: true),
        new(
            ProblemKind.DatesOutOfOrder,
            new("Published before issued", "公布日期早于印发日期"),
            new("The plan is published on {0}, before it is issued on {1}", "计划于 {0} 公布，早于印发日期 {1}"),
            IsWarning: true),
        new(
            ProblemKind.ToReview,
            new("To be reviewed", "待复核"),
            new("To be reviewed: {0}", "待复核：{0}"),
            IsWarning: true),
        new(
            ProblemKind.TitleMismatch,
            new("Title that the text does not begin with", "任务文本不以其标题开头"),
            new("The text of task {0} in '{1}' does not begin with this title", "任务 {0} 在语言“{1}”中的文本不以此标题开头")),
    ];

    private static readonly Dictionary<ProblemKind, Rule> s_byKind = All.ToDictionary(rule => rule.Kind);

    /// <summary>The rule that a kind of problem breaks.</summary>
    public static Rule Of(ProblemKind kind) => s_byKind[kind];
}
