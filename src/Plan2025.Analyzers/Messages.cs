using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Expressions;

namespace Plan2025.Analyzers;

/// <summary>Parts of messages.</summary>
internal static class Messages
{
    private const int LongestQuote = 60;

    /// <summary>What is wrong with an expression, by its words in English.</summary>
    private static readonly Dictionary<string, string> s_expressionsInChinese = new()
    {
        ["More than {1} brackets and complements are nested"] = "括号和补集运算嵌套超过 {1} 层",
        ["This bracket is not closed"] = "此括号未闭合",
        ["This quotation is not closed"] = "此引号未闭合",
        ["The range ends before it begins"] = "范围的终点在起点之前",
        ["Expected {1} at the end"] = "末尾应有{1}",
        ["Expected {1}, not {0}"] = "此处应为{1}，而不是{0}",
        ["{0} is not {1}"] = "{0}不是{1}",
        ["an operator such as '|'"] = "“|”等运算符",
        ["a task or a set of tasks"] = "任务或任务集合",
        ["a task"] = "任务",
        ["a name or a number"] = "名称或编号",
        ["a kind of set"] = "集合的种类",
        ["an agency"] = "单位",
        ["a chapter"] = "章",
        ["a section"] = "节",
    };

    /// <summary>A half sentence, or nothing where nothing is near.</summary>
    public static MessageText DidYouMean(IEnumerable<string> candidates) =>
        candidates.FirstOrDefault() is { } best ? new("; did you mean {0}?", "；是否应为 {0}？", best) : MessageText.Empty;

    /// <summary>The same with quotation marks around what is meant.</summary>
    public static MessageText DidYouMeanQuoted(IEnumerable<string> candidates) =>
        candidates.FirstOrDefault() is { } best ? new("; did you mean '{0}'?", "；是否应为“{0}”？", best) : MessageText.Empty;

    /// <summary>A text of the user on one line, cut where it is long.</summary>
    public static string Quote(string text)
    {
        var line = text.Replace('\r', ' ').Replace('\n', ' ');
        return line.Length <= LongestQuote ? line : line.Substring(0, LongestQuote) + "…";
    }

    /// <summary>The first of several names and how many more there are.</summary>
    public static MessageText List(IReadOnlyCollection<string> names, int shown)
    {
        var list = MessageText.List(names.Take(shown));
        return names.Count <= shown ? list : new("{0} and {1} more", "{0}，另有 {1} 个", list, names.Count - shown);
    }

    /// <summary>What is wrong with an expression, with the best suggestion.</summary>
    public static MessageText Of(TaskExpressionError error) => new(
        "{0}{1}", "{0}{1}", InBoth(error.Pattern).With(Quoted(error.Written), InBoth(error.What)), DidYouMeanQuoted(error.Suggestions));

    private static MessageText InBoth(string english) =>
        new(english, s_expressionsInChinese.TryGetValue(english, out var chinese) ? chinese : english);

    private static MessageText Quoted(string text)
    {
        var shown = UntrustedText.Show(text, UntrustedText.LongestShown);
        return text.Length <= UntrustedText.LongestShown
            ? new("'{0}'", "“{0}”", shown)
            : new("'{0}' ({1} characters)", "“{0}”（共 {1} 个字符）", shown, text.Length.ToString(CultureInfo.InvariantCulture));
    }
}
