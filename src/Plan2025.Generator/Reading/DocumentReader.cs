using System;
using Plan2025.Generator.Model;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Reading;

/// <summary>Reads a plan from JSON. What its values mean together is looked at by the validators.</summary>
internal sealed class DocumentReader
{
    /// <summary>The shape that this generator reads, without the patch number.</summary>
    private const string SupportedSchema = "1.0.";

    private readonly ProblemList _problems;

    private DocumentReader(ProblemList problems) => _problems = problems;

    /// <summary>The document, or null where it is of a shape that can't be judged.</summary>
    public static PlanDocument? Read(JsonValue root, ProblemList problems) =>
        ObjectReader.Read(root, "the document", problems, new DocumentReader(problems).Document);

    private PlanDocument? Document(ObjectReader o)
    {
        o.OptionalString("$schema");
        var schemaVersion = o.String("schemaVersion", ValueForm.Version);
        if (!schemaVersion.IsMissing && !schemaVersion.Value.StartsWith(SupportedSchema, StringComparison.Ordinal))
        {
            // All else would be measured by the wrong rule.
            _problems.Add(ProblemKind.UnsupportedSchemaVersion, schemaVersion.Span, schemaVersion.Value, SupportedSchema + "x");
            return null;
        }

        var dataVersion = o.String("dataVersion", ValueForm.Version);
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
        o.String("id", ValueForm.Id),
        o.Integer("year", 1, 9999),
        o.String("issuer"),
        o.String("issuedOn", ValueForm.Date),
        o.String("publishedOn", ValueForm.Date),
        o.Text("title"),
        o.Text("preamble"),
        o.Text("leadRule"),
        o.Object("notice", "the notice", Notice));

    private static Notice Notice(ObjectReader o) =>
        new(o.Text("title"), o.Text("addressees"), o.Text("body"), o.Text("signature"), o.Text("date"));

    private static Expression Expression(ObjectReader o) => new(
        o.String("language", ValueForm.LanguageTag),
        o.Integer("number"),
        o.String("name"),
        o.Text("title"),
        o.String("basis"),
        o.Boolean("authoritative"),
        o.String("coverage", ValueForm.OneOf("complete or partial", "complete", "partial")).Value == "complete",
        o.Strings("cultures", ValueForm.Culture),
        o.Object("clause", "the clause", Clause));

    private static ClausePattern Clause(ObjectReader o) => new(
        o.String("plain", ValueForm.Clause),
        o.String("byDuty", ValueForm.Clause),
        o.String("separator"),
        o.String("lastSeparator"));

    /// <summary>A source. The library shows nothing of it, so only its form is checked, and its id, like all others.</summary>
    private Located<string> Source(ObjectReader o)
    {
        var id = o.String("id", ValueForm.Id);
        o.String("kind");
        o.OptionalString("title");
        o.Integer("bytes", 1);
        o.String("sha256", ValueForm.Sha256);

        // The first and the last line of the document in the source.
        if (o.OptionalIntegers("planLines", 1) is { Value.Count: not 2 } lines)
        {
            _problems.Add(ProblemKind.InvalidValue, lines.Span, "planLines", "the first and the last line", "a list of another length");
        }

        o.OptionalString("planSha256", ValueForm.Sha256);
        o.OptionalString("note");
        return id;
    }

    private static Kind Kind(ObjectReader o) =>
        new(o.String("id", ValueForm.Id), o.Integer("number"), o.String("name"), o.Text("title"));

    private static AgencyEntry Agency(ObjectReader o) => new(
        o.String("id", ValueForm.Id),
        o.Integer("number"),
        o.String("name"),
        o.String("kind"),
        o.NullableString("abbreviation"),
        o.Text("printed"),
        o.Text("fullName"),
        o.Strings("aliases").Value);

    private static InstrumentEntry Instrument(ObjectReader o) => new(
        o.String("id", ValueForm.Id),
        o.Integer("number"),
        o.String("name"),
        o.String("kind"),
        o.Text("title"),
        o.Strings("aliases").Value);

    private ChapterEntry Chapter(ObjectReader o)
    {
        var number = o.Integer("number");
        var name = o.String("name");
        var title = o.Text("title");
        var sections = o.OptionalObjects("sections", "a section", Section);
        var tasks = o.OptionalObjects("tasks", "a task", Task);
        if (sections is not null && tasks is not null)
        {
            _problems.Add(ProblemKind.MixedChapter, o.Start, name.Value);
        }
        else if (sections is null && tasks is null)
        {
            o.ReportMissing("sections' or 'tasks");
        }

        return new ChapterEntry(number, name, title, sections ?? default, tasks ?? default, o.Start);
    }

    private static SectionEntry Section(ObjectReader o) =>
        new(o.Integer("number"), o.String("name"), o.Text("title"), o.Objects("tasks", "a task", Task));

    private static TaskEntry Task(ObjectReader o) => new(
        o.Integer("number"),
        o.String("name"),
        o.Text("text"),
        o.Object("responsibility", "the responsibility", Responsibility),
        o.Objects("mentions", "a mention", Mention),
        o.Objects("lacunae", "a lacuna", Lacuna));

    private static Responsibility Responsibility(ObjectReader o) =>
        new(o.Strings("agencies"), o.Boolean("byDuty"), o.NullableText("openEnded"));

    private static Mention Mention(ObjectReader o) =>
        new(o.String("instrument"), o.String("language"), o.Integer("start"), o.Integer("length"));

    private static Lacuna Lacuna(ObjectReader o) => new(
        o.String("kind", ValueForm.OneOf("lost-link-text, illegible or omitted", "lost-link-text", "illegible", "omitted")),
        o.String("language"),
        o.Integer("at"),
        o.String("evidence"),
        o.NullableString("resolution"));

    private static Erratum Erratum(ObjectReader o)
    {
        var version = o.String("dataVersion", ValueForm.Version);
        o.String("on", ValueForm.Date);
        return new Erratum(version, o.String("path"), o.OptionalString("before"), o.OptionalString("after"), o.String("reason"));
    }
}
