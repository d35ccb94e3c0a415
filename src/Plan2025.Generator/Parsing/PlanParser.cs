using System;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads a plan from JSON text. What the values mean together is the validator's business.</summary>
internal sealed partial class PlanParser
{
    private readonly ProblemList _problems;

    private PlanParser(ProblemList problems) => _problems = problems;

    /// <summary>The document, or null where the text is not JSON at all.</summary>
    public static PlanDocument? Parse(string text, ProblemList problems) =>
        JsonTreeReader.Read(text, problems) is { } root ? new PlanParser(problems).Document(root) : null;

    private PlanDocument Document(JsonNode node)
    {
        var o = new ObjectReader(node, "the document", _problems);
        _ = o.Optional("$schema");
        var document = new PlanDocument(
            o.String("schemaVersion", IsVersion, "a version of three numbers, such as 1.0.0"),
            o.String("dataVersion", IsVersion, "a version of three numbers, such as 1.0.0"),
            Header(o.Required("plan")),
            o.Array("expressions", Expression),
            o.Array("agencyKinds", n => Kind(n, "an agency kind")),
            o.Array("agencies", Agency),
            o.Array("instrumentKinds", n => Kind(n, "an instrument kind")),
            o.Array("instruments", Instrument),
            o.Array("chapters", Chapter),
            o.Array("errata", Erratum));
        _ = o.Array("sources", Source);
        o.Close();
        return document;
    }

    private PlanHeader Header(JsonNode? node)
    {
        var o = new ObjectReader(node ?? Absent, "the plan", node is null ? new ProblemList() : _problems);
        var header = new PlanHeader(
            o.String("id", IsId, IdForm),
            o.Integer("year"),
            o.String("issuer"),
            o.String("issuedOn", IsDate, "a date such as 2025-04-29"),
            o.String("publishedOn", IsDate, "a date such as 2025-05-07"),
            Text(o, "title"),
            Text(o, "preamble"),
            Text(o, "leadRule"),
            Notice(o.Required("notice")));
        o.Close();
        return header;
    }

    private Notice Notice(JsonNode? node)
    {
        var o = new ObjectReader(node ?? Absent, "the notice", node is null ? new ProblemList() : _problems);
        var notice = new Notice(
            Text(o, "title"),
            Text(o, "addressees"),
            Text(o, "body"),
            Text(o, "signature"),
            Text(o, "date"));
        o.Close();
        return notice;
    }

    private Expression Expression(JsonNode node)
    {
        var o = new ObjectReader(node, "an expression", _problems);
        var expression = new Expression(
            o.String("language", IsLanguageTag, "a language tag such as zh-Hans"),
            o.Integer("number"),
            o.String("name"),
            Text(o, "title"),
            o.String("basis"),
            o.Boolean("authoritative"),
            o.String("coverage", c => c is "complete" or "partial", "complete or partial").Value == "complete",
            Cultures(o),
            Clause(o.Required("clause")));
        o.Close();
        return expression;
    }

    /// <summary>Culture names; the empty one, every culture that is not listed elsewhere, is allowed.</summary>
    private EquatableArray<Located<string>> Cultures(ObjectReader o) =>
        o.Array("cultures", item =>
        {
            if (item.Kind != JsonKind.String)
            {
                _problems.Add(ProblemKind.WrongType, item.Start, item.Length, "cultures", "a string", "something else");
            }

            return new Located<string>(item.Text, item.Start, item.Length);
        });

    private ClausePattern Clause(JsonNode? node)
    {
        var o = new ObjectReader(node ?? Absent, "the clause", node is null ? new ProblemList() : _problems);
        var clause = new ClausePattern(
            o.String("plain", HasPlaceholder, "a text with {agencies} once"),
            o.String("byDuty", HasPlaceholder, "a text with {agencies} once"),
            o.String("separator"),
            o.String("lastSeparator"));
        o.Close();
        return clause;
    }

    private LocalizedText Text(ObjectReader parent, string key) =>
        parent.Required(key) is { } node ? Text(node, key) : LocalizedText.None;

    private LocalizedText Text(JsonNode node, string what)
    {
        var o = new ObjectReader(node, what, _problems);
        var texts = new System.Collections.Generic.List<LanguageText>();
        foreach (var member in o.TakeAll())
        {
            var language = new Located<string>(member.Name, member.Start, member.Length);
            texts.Add(new LanguageText(language, o.String(member.Name)));
        }

        return new LocalizedText(texts);
    }

    private bool Source(JsonNode node)
    {
        var o = new ObjectReader(node, "a source", _problems);
        _ = o.String("id", IsId, IdForm);
        _ = o.String("kind");
        _ = o.OptionalString("title");
        _ = o.Integer("bytes");
        _ = o.String("sha256", s => s.Length == 64, "64 hexadecimal digits");
        _ = o.OptionalArray("planLines", n => n.Text);
        _ = o.OptionalString("planSha256");
        _ = o.OptionalString("note");
        o.Close();
        return true;
    }

    private Erratum Erratum(JsonNode node)
    {
        var o = new ObjectReader(node, "an erratum", _problems);
        var version = o.String("dataVersion", IsVersion, "a version of three numbers");
        _ = o.String("on", IsDate, "a date");
        var erratum = new Erratum(version, o.String("path"), o.OptionalString("before"), o.OptionalString("after"), o.String("reason"));
        o.Close();
        return erratum;
    }

    private static bool HasPlaceholder(string text)
    {
        var first = text.IndexOf(ClausePattern.Placeholder, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(ClausePattern.Placeholder, first + 1, StringComparison.Ordinal) < 0;
    }
}
