namespace Plan2025.Shared;

/// <summary>Where the pages of docs/rules are published.</summary>
internal static class RulePages
{
    private const string Root = "https://github.com/plan2025/plan2025/blob/main/docs/rules/";

    /// <summary>The address of a page, and that of its Chinese twin.</summary>
    /// <param name="page">The page's name, such as <c>PLAN1001</c>.</param>
    /// <param name="anchor">The section, with its <c>#</c>, or nothing.</param>
    public static MessageText Of(string page, string anchor = "") => new(Root + page + ".md" + anchor, Root + page + ".zh-CN.md" + anchor);
}
