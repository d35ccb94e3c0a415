using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Exports;

/// <summary>The plan as a document to read.</summary>
internal static partial class MarkdownExport
{
    private const string ChineseNumbers = "一二三四五六七八九十";

    public static byte[] Create(TaskSet tasks, Language language)
    {
        var text = new StringBuilder();
        var notice = Plan.Notice;
        Line(text, "# " + Escape(Plan.GetTitle(language)));
        Line(text, Escape(Labels.IssuedBy.Format(language, Plan.IssuedOn, Plan.Issuer.GetTitle(language), Plan.PublishedOn)));
        Quote(text, notice.GetTitle(language), notice.GetAddressees(language), notice.GetBody(language), notice.GetSignature(language), notice.GetDate(language));
        Line(text, Escape(Plan.GetPreamble(language)));
        foreach (var chapter in Plan.Chapters.Where(c => !(c.Tasks & tasks).IsEmpty))
        {
            Line(text, $"## {Ordinal(language, chapter.Number)}{Escape(chapter.GetTitle(language))}");
            Tasks(text, (chapter.Tasks & tasks) - chapter.Sections.ToArray().Aggregate(TaskSet.Empty, (all, section) => all | section.Tasks), language);
            foreach (var section in chapter.Sections.ToArray().Where(s => !(s.Tasks & tasks).IsEmpty))
            {
                Line(text, $"### {SectionOrdinal(language, section.Ordinal)}{Escape(section.GetTitle(language))}");
                Tasks(text, section.Tasks & tasks, language);
            }
        }

        Line(text, Escape(Plan.GetLeadRule(language)));
        Line(text, "---");
        Gaps(text, tasks, language);
        Line(text, $"{Labels.DataVersion.Format(language, Plan.DataVersion)} {Labels.NotAuthoritative.In(language)}{(EnglishText.IsTranslation(language) ? " " + Labels.Unofficial.In(language) : "")}");
        return Encoding.UTF8.GetBytes(text.ToString().TrimEnd('\n') + "\n");
    }

    private static void Tasks(StringBuilder text, TaskSet tasks, Language language)
    {
        foreach (var task in tasks.Select(id => Plan.Tasks[id]))
        {
            var space = language.IsChinese() ? "" : " ";
            Line(text, $"**{task}** {Escape(MarkedText.Create(task, language))}{space}{Escape(task.GetResponsibilityClause(language))}");
        }
    }

    private static void Gaps(StringBuilder text, TaskSet tasks, Language language)
    {
        var gaps = tasks.Select(id => Plan.Tasks[id]).SelectMany(t => t.Lacunae.Select(g => (Task: t, Gap: g))).ToArray();
        if (gaps.Length == 0)
        {
            return;
        }

        Line(text, "## " + Labels.Gaps.In(language));
        foreach (var (task, gap) in gaps)
        {
            var known = gap.Resolution is { } words ? Labels.Restored.Format(language, words) : Labels.NotKnown.In(language);
            text.Append("- **").Append(task).Append("** ").Append(Escape(known)).Append(" — ").Append(Escape(gap.Evidence)).Append('\n');
        }

        text.Append('\n');
    }

    /// <summary>The notice, its title in bold. A plan may have been issued without one.</summary>
    private static void Quote(StringBuilder text, string title, params string[] paragraphs)
    {
        var bold = title.Length == 0 ? "" : "**" + Escape(title) + "**";
        Line(text, string.Join("\n>\n", paragraphs.Select(Escape).Prepend(bold).Where(paragraph => paragraph.Length > 0).Select(paragraph => "> " + paragraph)));
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    private static string Ordinal(Language language, int number) =>
        !language.IsChinese() || number > ChineseNumbers.Length
            ? number.ToString(CultureInfo.InvariantCulture) + ". "
            : ChineseNumbers[number - 1] + "、";

    private static string SectionOrdinal(Language language, int number) =>
        !language.IsChinese() || number > ChineseNumbers.Length
            ? $"({number.ToString(CultureInfo.InvariantCulture)}) "
            : $"（{ChineseNumbers[number - 1]}）";

    private static string Escape(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|#~]")]
    private static partial Regex Special();
}
