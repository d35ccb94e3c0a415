using System;
using System.Linq;
using System.Text.RegularExpressions;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator.Validation;

/// <summary>Warns of printed numbers and responsibility clauses in texts: the library renders both, so they would be there twice.</summary>
internal static class RenderedTextValidator
{
    /// <summary>A number before a title or a task: <c>一、</c>, <c>（一）</c>, <c>第一章</c>, <c>10.</c> or <c>(10)</c>.</summary>
    private static readonly Regex s_number = new(
        "^([一二三四五六七八九十百]+、|[（(]([一二三四五六七八九十百]+|[0-9]+)[）)]|第[一二三四五六七八九十百0-9]+[章节節条條]|[0-9]+([.．、](?![0-9])|[）)]))",
        RegexOptions.CultureInvariant);

    /// <param name="json">The text of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="problems">Where problems are added.</param>
    public static void Validate(string json, PlanDocument document, ProblemList problems)
    {
        var numbered = document.Chapters.Select(c => c.Title)
            .Concat(document.Sections.Select(s => s.Title))
            .Concat(document.Tasks.Select(t => t.Text))
            .SelectMany(text => text.Texts);
        foreach (var text in numbered.Where(text => !text.Text.IsMissing))
        {
            if (s_number.Match(text.Text.Value) is { Success: true } number)
            {
                Report(text, 0, number.Length, new("a printed number", "印刷编号"));
            }
        }

        var clauses = document.Expressions.ToLookup(e => e.Language.Value, e => e.Clause, StringComparer.Ordinal);
        foreach (var text in document.Tasks.SelectMany(task => task.Text.Texts).Where(text => !text.Text.IsMissing))
        {
            foreach (var clause in clauses[text.Language.Value].Take(1))
            {
                var start = Math.Max(ClauseIn(text.Text.Value, clause.Plain.Value), ClauseIn(text.Text.Value, clause.ByDuty.Value));
                if (start >= 0)
                {
                    Report(text, start, text.Text.Value.Length - start, new("the responsibility clause", "责任分工括注"));
                }
            }
        }

        void Report(LanguageText text, int start, int length, MessageText what)
        {
            var units = JsonText.Units(json, text.Text.Span).Skip(start).Take(length).ToArray();
            problems.Add(
                ProblemKind.RenderedText, units[0].Span.To(units[length - 1].Span), text.Text.Value.Substring(start, length), what);
        }
    }

    /// <summary>Where the clause at the end of a text begins, with brackets of either width; -1 where there is none.</summary>
    private static int ClauseIn(string text, string pattern)
    {
        var parts = HalfWidth(pattern.Trim()).Split(new[] { ClausePattern.Placeholder }, StringSplitOptions.None);
        var (before, after) = (parts[0], parts[parts.Length - 1]);
        var isInBrackets = before.Length > 0 && after.Length > 0 && before[0] is '(' or '[' && after[after.Length - 1] is ')' or ']';
        var sentence = HalfWidth(text).TrimEnd('。', '.', ' ');
        var start = isInBrackets ? sentence.LastIndexOf(before, StringComparison.Ordinal) : -1;
        return start >= 0 && sentence.EndsWith(after, StringComparison.Ordinal) && sentence.Length - after.Length > start + before.Length ? start : -1;
    }

    private static string HalfWidth(string text) => text.Replace('（', '(').Replace('）', ')').Replace('【', '[').Replace('】', ']');
}
