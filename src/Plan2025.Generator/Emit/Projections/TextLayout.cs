using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>The order in which each language's table holds the texts; it is the same for all languages.</summary>
internal static class TextLayout
{
    /// <summary>The constants that say where each sort of text begins (class <c>TextIndex</c>).</summary>
    public static TableModel Index(PlanView plan)
    {
        var constants = new List<TableConstant>();
        var next = 0;
        foreach (var (name, texts) in Groups(plan, plan.Document.Expressions[0]))
        {
            constants.Add(new TableConstant(name, next));
            next += texts.Count();
        }

        return new TableModel("TextIndex", "Where each sort of text begins in the table of a language.", constants, default, default, default);
    }

    /// <summary>The table of one language.</summary>
    public static StringTableModel Table(PlanView plan, Expression expression)
    {
        var strings = Groups(plan, expression).SelectMany(group => group.Texts).ToArray();

        // The first language is for everybody, so it is always there to be read in place.
        return new StringTableModel(
            TableName(expression),
            $"All texts of the plan in the language {expression.Language.Value}.",
            strings,
            IsSearched: true,
            AsUtf8: expression.Number.Value > 1 && IsSmallerAsUtf8(strings));
    }

    /// <summary>Whether texts take clearly less room in UTF-8 than in UTF-16.</summary>
    public static bool IsSmallerAsUtf8(IReadOnlyCollection<string> texts) =>
        texts.Sum(Encoding.UTF8.GetByteCount) * 3L < texts.Sum(t => t.Length) * 2L * 2;

    public static LanguageSwitchModel Switch(PlanView plan) =>
        new(plan.Document.Expressions.Select(TableName).ToArray());

    /// <summary>No name of the document has an underscore, so the type can't have the name of another one. The library knows that of the first language.</summary>
    private static string TableName(Expression expression) =>
        expression.Number.Value == 1 ? "Text_First" : "Text_" + expression.Name.Value;

    /// <summary>The texts that a search reads: those of the tasks, and what was restored to them.</summary>
    public static IEnumerable<string> Searched(PlanView plan, Expression expression) =>
        Groups(plan, expression).Take(2).SelectMany(group => group.Texts);

    private static IEnumerable<(string Name, IEnumerable<string> Texts)> Groups(PlanView plan, Expression expression)
    {
        var document = plan.Document;
        var header = document.Header;
        var language = expression.Language.Value;

        // Tasks and what was restored to them come first and side by side: the search reads them in one pass.
        yield return ("Task", plan.Tasks.Select(t => In(t.Text)));
        yield return ("Resolution", plan.Lacunae.Select(
            l => l.Language.Value == language ? l.Resolution?.Value ?? "" : ""));
        yield return ("Chapter", document.Chapters.Select(c => In(c.Title)));
        yield return ("Section", plan.Sections.Select(s => In(s.Title)));
        yield return ("Agency", document.Agencies.Select(a => a.DisplayName(language) ?? ""));

        // What is the same as the name before it is not stored twice.
        yield return ("AgencyFullName", document.Agencies.Select(
            a => a.FullName[language] is { } full && full != a.DisplayName(language) ? full : ""));
        yield return ("AgencyKind", document.AgencyKinds.Select(k => In(k.Title)));
        yield return ("Instrument", document.Instruments.Select(i => In(i.Title)));
        yield return ("InstrumentKind", document.InstrumentKinds.Select(k => In(k.Title)));
        yield return ("Language", document.Expressions.Select(e => In(e.Title)));
        yield return ("OpenEnding", plan.OpenEndings.Select(In));
        yield return ("Clause", Clause(expression.Clause));
        yield return ("Title", [In(header.Title)]);
        yield return ("Preamble", [In(header.Preamble)]);
        yield return ("LeadRule", [In(header.LeadRule)]);
        yield return ("NoticeTitle", [In(header.Notice.Title)]);
        yield return ("NoticeAddressees", [In(header.Notice.Addressees)]);
        yield return ("NoticeBody", [In(header.Notice.Body)]);
        yield return ("NoticeSignature", [In(header.Notice.Signature)]);
        yield return ("NoticeDate", [In(header.Notice.Date)]);

        string In(LocalizedText text) => text[language] ?? "";
    }

    /// <summary>What stands before and after the agencies, plain and by duty, and between them.</summary>
    private static IEnumerable<string> Clause(ClausePattern clause)
    {
        foreach (var pattern in new[] { clause.Plain.Value, clause.ByDuty.Value })
        {
            var at = pattern.IndexOf(ClausePattern.Placeholder, System.StringComparison.Ordinal);
            yield return pattern.Substring(0, at);
            yield return pattern.Substring(at + ClausePattern.Placeholder.Length);
        }

        yield return clause.Separator.Value;
        yield return clause.LastSeparator.Value;
    }
}
