using System;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads a plan from JSON. What the values mean together is the validator's business.</summary>
internal sealed partial class PlanParser
{
    /// <summary>The shape that this generator reads, without the patch number.</summary>
    private const string SupportedSchema = "1.0.";

    private readonly ProblemList _problems;

    private PlanParser(ProblemList problems) => _problems = problems;

    /// <summary>The document, or null where it is of a shape that can't be judged.</summary>
    public static PlanDocument? Parse(ObjectReader root, ProblemList problems) => new PlanParser(problems).Document(root);

    private PlanDocument? Document(ObjectReader o)
    {
        o.OptionalString("$schema");
        var schemaVersion = o.String("schemaVersion", IsVersion, VersionForm);
        if (schemaVersion.Length > 0 && !schemaVersion.Value.StartsWith(SupportedSchema, StringComparison.Ordinal))
        {
            // All else would be measured by the wrong rule.
            _problems.Add(ProblemKind.UnsupportedSchemaVersion, schemaVersion, schemaVersion.Value, SupportedSchema + "x");
            return null;
        }

        var dataVersion = o.String("dataVersion", IsVersion, VersionForm);
        var header = o.Object("plan", "the plan", Header);
        var expressions = o.Objects("expressions", "an expression", Expression, mayBeEmpty: false);
        var sources = o.Objects("sources", "a source", Source);
        var agencyKinds = o.Objects("agencyKinds", "an agency kind", Kind, mayBeEmpty: false);
        var agencies = o.Objects("agencies", "an agency", Agency, mayBeEmpty: false);
        var instrumentKinds = o.Objects("instrumentKinds", "an instrument kind", Kind);
        var instruments = o.Objects("instruments", "an instrument", Instrument);
        var chapters = o.Objects("chapters", "a chapter", Chapter, mayBeEmpty: false);
        var errata = o.Objects("errata", "an erratum", Erratum);
        return new PlanDocument(
            schemaVersion,
            dataVersion,
            header,
            expressions,
            agencyKinds,
            agencies,
            instrumentKinds,
            instruments,
            chapters,
            sources,
            errata);
    }

    private static PlanHeader Header(ObjectReader o) => new(
        o.String("id", IsId, IdForm),
        o.Integer("year", 1, 9999),
        o.String("issuer"),
        o.String("issuedOn", IsDate, DateForm),
        o.String("publishedOn", IsDate, DateForm),
        o.Text("title"),
        o.Text("preamble"),
        o.Text("leadRule"),
        o.Object("notice", "the notice", Notice));

    private static Notice Notice(ObjectReader o) =>
        new(o.Text("title"), o.Text("addressees"), o.Text("body"), o.Text("signature"), o.Text("date"));

    private static Expression Expression(ObjectReader o) => new(
        o.String("language", IsLanguageTag, "a language tag such as zh-Hans"),
        o.Integer("number"),
        o.String("name"),
        o.Text("title"),
        o.String("basis"),
        o.Boolean("authoritative"),
        o.String("coverage", c => c is "complete" or "partial", "complete or partial").Value == "complete",

        // The empty one, every culture that is not listed elsewhere, is allowed.
        o.Strings("cultures", name => name.Length == 0 || IsLanguageTag(name), "a culture's name such as zh-CN, or empty", mayBeEmpty: true),
        o.Object("clause", "the clause", Clause));

    private static ClausePattern Clause(ObjectReader o) => new(
        o.String("plain", HasPlaceholder, "a text with {agencies} once"),
        o.String("byDuty", HasPlaceholder, "a text with {agencies} once"),
        o.String("separator"),
        o.String("lastSeparator"));

    /// <summary>A source; the library shows nothing of it but checks its form. The id is read like all others.</summary>
    private Located<string> Source(ObjectReader o)
    {
        var id = o.String("id", IsId, IdForm);
        o.String("kind");
        o.OptionalString("title");
        o.Integer("bytes", 1);
        o.String("sha256", IsSha256, Sha256Form);

        // The first and the last line of the document in the source.
        if (o.OptionalIntegers("planLines", 1) is { Value.Count: not 2 } lines)
        {
            _problems.Add(ProblemKind.InvalidValue, lines, "planLines", "the first and the last line", "a list of another length");
        }

        o.OptionalString("planSha256", IsSha256, Sha256Form);
        o.OptionalString("note");
        return id;
    }

    private static Erratum Erratum(ObjectReader o)
    {
        var version = o.String("dataVersion", IsVersion, VersionForm);
        o.String("on", IsDate, DateForm);
        return new Erratum(version, o.String("path"), o.OptionalString("before"), o.OptionalString("after"), o.String("reason"));
    }

    private static bool HasPlaceholder(string text)
    {
        var first = text.IndexOf(ClausePattern.Placeholder, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(ClausePattern.Placeholder, first + 1, StringComparison.Ordinal) < 0;
    }
}
