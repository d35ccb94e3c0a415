using System;
using System.Collections.Generic;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads a plan from JSON text. What the values mean together is the validator's business.</summary>
internal sealed partial class PlanParser
{
    /// <summary>The shape that this generator reads, without the patch number.</summary>
    private const string SupportedSchema = "1.0.";

    private readonly ProblemList _problems;
    private readonly Stack<ObjectReader> _free = new();

    private PlanParser(ProblemList problems) => _problems = problems;

    /// <summary>The document, or null where it is of a shape that can't be judged.</summary>
    public static PlanDocument? Parse(JsonNode root, ProblemList problems) => new PlanParser(problems).Document(root);

    private ObjectReader Open(JsonNode node, string what) => ObjectReader.Open(node, what, _problems, _free);

    /// <summary>Begins to read an object that may be missing: that has been reported, and nothing more is said of what it lacks.</summary>
    private ObjectReader Open(JsonNode? node, string what) =>
        node is { } present ? Open(present, what) : ObjectReader.Open(Absent, what, new ProblemList(), _free);

    private PlanDocument? Document(JsonNode node)
    {
        var o = Open(node, "the document");
        var schemaVersion = o.String("schemaVersion", IsVersion, VersionForm);
        if (schemaVersion.Length > 0 && !schemaVersion.Value.StartsWith(SupportedSchema, StringComparison.Ordinal))
        {
            // All else would be measured by the wrong rule.
            _problems.Add(ProblemKind.UnsupportedSchemaVersion, schemaVersion, schemaVersion.Value, SupportedSchema + "x");
            return null;
        }

        o.OptionalString("$schema");
        var document = new PlanDocument(
            schemaVersion,
            o.String("dataVersion", IsVersion, VersionForm),
            Header(o.Required("plan")),
            o.NonEmptyArray("expressions", Expression),
            o.NonEmptyArray("agencyKinds", n => Kind(n, "an agency kind")),
            o.NonEmptyArray("agencies", Agency),
            o.Array("instrumentKinds", n => Kind(n, "an instrument kind")),
            o.Array("instruments", Instrument),
            o.NonEmptyArray("chapters", Chapter),
            o.Array("sources", Source),
            o.Array("errata", Erratum));
        o.Close();
        return document;
    }

    private PlanHeader Header(JsonNode? node)
    {
        var o = Open(node, "the plan");
        var header = new PlanHeader(
            o.String("id", IsId, IdForm),
            o.Integer("year", 1, 9999),
            o.String("issuer"),
            o.String("issuedOn", IsDate, DateForm),
            o.String("publishedOn", IsDate, DateForm),
            Text(o, "title"),
            Text(o, "preamble"),
            Text(o, "leadRule"),
            Notice(o.Required("notice")));
        o.Close();
        return header;
    }

    private Notice Notice(JsonNode? node)
    {
        var o = Open(node, "the notice");
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
        var o = Open(node, "an expression");
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
    private static EquatableArray<Located<string>> Cultures(ObjectReader o) =>
        o.Array("cultures", item => o.Checked(
            o.ToText(item, ObjectReader.EntryOf("cultures"), mayBeEmpty: true),
            ObjectReader.EntryOf("cultures"),
            name => name.Length == 0 || IsLanguageTag(name),
            "a culture's name such as zh-CN, or empty"));

    private ClausePattern Clause(JsonNode? node)
    {
        var o = Open(node, "the clause");
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
        var o = Open(node, what);
        var texts = new LanguageText[o.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var member = o[i];
            var language = member.Name;
            var value = member.Value;
            var text = o.ToText(value, language);
            texts[i] = new LanguageText(
                new Located<string>(language, member.Start, member.Length), text, value.IsPlain || Characters.Plain.ContainsAll(text.Value));
        }

        var all = new LocalizedText(texts, o.Place);
        o.Free();
        return all;
    }

    /// <summary>A source; the library shows nothing of it but checks its form. The id is read like all others.</summary>
    private Located<string> Source(JsonNode node)
    {
        var o = Open(node, "a source");
        var id = o.String("id", IsId, IdForm);
        o.String("kind");
        o.OptionalString("title");
        o.Integer("bytes", 1);
        o.String("sha256", IsSha256, Sha256Form);
        PlanLines(o);
        o.OptionalString("planSha256", IsSha256, Sha256Form);
        o.OptionalString("note");
        o.Close();
        return id;
    }

    /// <summary>The first and the last line of the document in a source.</summary>
    private void PlanLines(ObjectReader o)
    {
        var lines = o.Optional("planLines");
        o.OptionalArray("planLines", item => o.ToInteger(item, ObjectReader.EntryOf("planLines"), 1, int.MaxValue));
        if (lines is { Kind: JsonKind.Array, Count: not 2 } list)
        {
            _problems.Add(ProblemKind.InvalidValue, list.Start, 1, "planLines", "the first and the last line", "a list of another length");
        }
    }

    private Erratum Erratum(JsonNode node)
    {
        var o = Open(node, "an erratum");
        var version = o.String("dataVersion", IsVersion, VersionForm);
        o.String("on", IsDate, DateForm);
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
