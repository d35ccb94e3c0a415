namespace Plan2025.Build;

/// <summary>What the task says to the build.</summary>
internal static class BuildMessages
{
    public static readonly MessageText UnknownFormat = new(
        "'{0}' is no format of a report; expected true, or some of {1}", "“{0}”不是报告格式；应为 true，或以下格式中的若干种：{1}");

    public static readonly MessageText UnknownLanguage = new(
        "'{0}' is not a language of reports; expected one of {1}", "“{0}”不是报告的语言；应为下列之一：{1}");

    public static readonly MessageText CannotWrite = new("The reports of the plan can't be written: {0}", "无法写入计划报告：{0}");

    public static readonly MessageText NoAssembly = new("{0} is not an assembly.", "{0} 不是程序集。");

    public static readonly MessageText TooDeep = new("Its elements are nested too deep.", "元素嵌套过深。");

    public static readonly MessageText NoAddress = new(
        "Plan2025RepositoryUrl is '{0}'; expected an address that begins with https:// or http://.",
        "Plan2025RepositoryUrl 为“{0}”；应为以 https:// 或 http:// 开头的地址。");

    public static readonly MessageText OfFile = new("{0}: {1}", "{0}：{1}");

    public static readonly MessageText NotCounted = new(
        "The bindings in {0} are not counted: it is not compiled from C#, or Plan2025Coverage is false there.",
        "未统计 {0} 中的绑定：该程序集不是由 C# 编译的，或其中 Plan2025Coverage 为 false。");

    public static readonly MessageText NothingBound = new(
        "No report of the plan: neither the project nor an assembly that it references is bound to a task.",
        "没有计划报告：项目及其引用的程序集都未与任何任务绑定。");

    public static readonly MessageText GuessedRoot = new(
        "There is no .git above the project. Paths in the reports are relative to {0}, which is a guess; set Plan2025RepositoryRoot.",
        "项目的上级文件夹中没有 .git。报告中的路径相对于推测的 {0}；请设置 Plan2025RepositoryRoot。");
}
