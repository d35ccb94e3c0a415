using System;
using Plan2025.Generator.Model;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Reading;

/// <summary>Reads a plan from JSON. What its values mean together is looked at by the validators.</summary>
internal sealed class DocumentReader
{
    /// <summary>The shapes that this generator reads, without the patch number.</summary>
    private const string FirstSchema = "1.0.";
    private const string SecondSchema = "1.1.";

    private readonly ProblemList _problems;

    // What only version 1.1 knows is an unknown key in a document of version 1.0.
    private bool _isSecond;

    private DocumentReader(ProblemList problems) => _problems = problems;

    /// <summary>The document, or null where it is of a shape that can't be judged.</summary>
    public static PlanDocument? Read(JsonValue root, ProblemList problems) =>
        ObjectReader.Read(root, new("the document", "文档"), problems, new DocumentReader(problems).Document);

    private PlanDocument? Document(ObjectReader o)
    {
        o.OptionalString("$schema");
        var schemaVersion = o.String("schemaVersion", ValueForm.Version);
        _isSecond = schemaVersion.Value.StartsWith(SecondSchema, StringComparison.Ordinal);
        if (!schemaVersion.IsMissing && !_isSecond && !schemaVersion.Value.StartsWith(FirstSchema, StringComparison.Ordinal))
        {
            // All else would be measured by the wrong rule.
            _problems.Add(ProblemKind.UnsupportedSchemaVersion, schemaVersion.Span, schemaVersion.Value, MessageText.Choice([FirstSchema + "x", SecondSchema + "x"]));
            return null;
        }

        var dataVersion = o.String("dataVersion", ValueForm.Version);
        var header = o.Object("plan", new("the plan", "计划"), Header);
        var expressions = o.Objects("expressions", new("an expression", "语言表达"), Expression, mayBeEmpty: false);
        var sources = o.Objects("sources", new("a source", "来源"), Source);
        var agencyKinds = o.Objects("agencyKinds", new("an agency kind", "单位类别"), Kind, mayBeEmpty: false);
        var agencies = o.Objects("agencies", new("an agency", "单位"), Agency, mayBeEmpty: false);
        var instrumentKinds = o.Objects("instrumentKinds", new("an instrument kind", "法规政策文件类别"), Kind);
        var instruments = o.Objects("instruments", new("an instrument", "法规政策文件"), Instrument);
        var tasks = _isSecond ? o.OptionalObjects("tasks", new("a task", "任务"), Task) : null;
        var chapters = tasks is null
            ? o.Objects("chapters", new("a chapter", "章"), Chapter, mayBeEmpty: false)
            : [new ChapterEntry(new(1, o.Start), new("Tasks", o.Start), header.Title, default, tasks.Value, o.Start)];
        var errata = o.Objects("errata", new("an erratum", "勘误"), Erratum);
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
            errata)
        {
            IsWithoutChapters = tasks is not null,
        };
    }

    private PlanHeader Header(ObjectReader o)
    {
        var number = _isSecond ? o.OptionalString("documentNumber") : null;
        var opening = Paragraphs(o, "opening");
        var closing = Paragraphs(o, "closing");
        Review(o);
        return new PlanHeader(
            o.String("id", ValueForm.Id),
            o.Integer("year", 1, 9999),
            o.String("issuer"),
            o.String("issuedOn", ValueForm.Date),
            o.String("publishedOn", ValueForm.Date),
            o.Text("title"),
            TextOfPlan(o, "preamble"),
            TextOfPlan(o, "leadRule"),
            o.Object("notice", new("the notice", "通知"), Notice))
        {
            DocumentNumber = number?.Value,
            Opening = opening,
            Closing = closing,
        };
    }

    private Notice Notice(ObjectReader o) => new(
        TextOfPlan(o, "title"), TextOfPlan(o, "addressees"), TextOfPlan(o, "body"), TextOfPlan(o, "signature"), TextOfPlan(o, "date"));

    /// <summary>A text of the plan as a whole, which version 1.1 need not have.</summary>
    private LocalizedText TextOfPlan(ObjectReader o, string key) =>
        _isSecond ? o.OptionalText(key) ?? LocalizedText.None : o.Text(key);

    /// <summary>Texts that are no tasks, in version 1.1.</summary>
    private EquatableArray<LocalizedText> Paragraphs(ObjectReader o, string key) => _isSecond ? o.OptionalTexts(key) : default;

    /// <summary>What an import was not sure of, in version 1.1: a warning until a person has looked at it and removed it.</summary>
    private void Review(ObjectReader o)
    {
        if (_isSecond && o.OptionalString("review") is { IsMissing: false } review)
        {
            _problems.Add(ProblemKind.ToReview, review.Span, review.Value);
        }
    }

    private static Expression Expression(ObjectReader o) => new(
        o.String("language", ValueForm.LanguageTag),
        o.Integer("number"),
        o.String("name"),
        o.Text("title"),
        o.String("basis"),
        o.Boolean("authoritative"),
        o.String("coverage", ValueForm.OneOf(new("complete or partial", "单词 complete 或 partial"), "complete", "partial")).Value == "complete",
        o.Strings("cultures", ValueForm.Culture),
        o.Object("clause", new("the clause", "责任分工括注的写法"), Clause));

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
            _problems.Add(ProblemKind.InvalidValue, lines.Span, "planLines", new("the first and the last line", "首行和末行的行号"), new("a list of another length", "其他长度的列表"));
        }

        o.OptionalString("planSha256", ValueForm.Sha256);
        o.OptionalString("note");
        return id;
    }

    private static Kind Kind(ObjectReader o) =>
        new(o.String("id", ValueForm.Id), o.Integer("number"), o.String("name"), o.Text("title"));

    private AgencyEntry Agency(ObjectReader o)
    {
        Review(o);
        return AgencyEntry(o);
    }

    private static AgencyEntry AgencyEntry(ObjectReader o) => new(
        o.String("id", ValueForm.Id),
        o.Integer("number"),
        o.String("name"),
        o.String("kind"),
        o.NullableString("abbreviation"),
        o.Text("printed"),
        o.Text("fullName"),
        o.Strings("aliases").Value);

    private InstrumentEntry Instrument(ObjectReader o)
    {
        Review(o);
        return InstrumentEntry(o);
    }

    private static InstrumentEntry InstrumentEntry(ObjectReader o) => new(
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
        var label = Label(o);
        var paragraphs = Paragraphs(o, "paragraphs");
        Review(o);
        var sections = o.OptionalObjects("sections", new("a section", "节"), Section);
        var tasks = o.OptionalObjects("tasks", new("a task", "任务"), Task);
        if (sections is not null && tasks is not null)
        {
            _problems.Add(ProblemKind.MixedChapter, o.Start, name.Value);
        }
        else if (sections is null && tasks is null)
        {
            o.ReportMissing(new("sections' or 'tasks", "sections”或“tasks"));
        }

        return new ChapterEntry(number, name, title, sections ?? default, tasks ?? default, o.Start)
        {
            Label = label,
            Paragraphs = paragraphs,
        };
    }

    private SectionEntry Section(ObjectReader o)
    {
        var label = Label(o);
        var paragraphs = Paragraphs(o, "paragraphs");
        Review(o);
        return new SectionEntry(o.Integer("number"), o.String("name"), o.Text("title"), o.Objects("tasks", new("a task", "任务"), Task))
        {
            Label = label,
            Paragraphs = paragraphs,
        };
    }

    private TaskEntry Task(ObjectReader o)
    {
        var label = Label(o);
        var title = _isSecond ? o.OptionalText("title") : null;
        var continues = _isSecond && o.OptionalBoolean("continues");
        var deadline = _isSecond ? o.OptionalText("deadline") : null;
        var paragraphs = Paragraphs(o, "paragraphs");
        Review(o);
        return new TaskEntry(
            o.Integer("number"),
            o.String("name"),
            o.Text("text"),
            o.Object("responsibility", new("the responsibility", "责任分工"), Responsibility),
            o.Objects("mentions", new("a mention", "提及"), Mention),
            o.Objects("lacunae", new("a lacuna", "缺文"), Lacuna))
        {
            Label = label,
            Title = title,
            Continues = continues,
            Deadline = deadline,
            Paragraphs = paragraphs,
        };
    }

    /// <summary>A printed number, in version 1.1; it may be empty, as some text has none.</summary>
    private string? Label(ObjectReader o) => _isSecond ? o.OptionalString("label", mayBeEmpty: true)?.Value : null;

    private Responsibility Responsibility(ObjectReader o)
    {
        var leads = _isSecond ? o.OptionalInteger("leads", 1) : null;
        var printed = _isSecond ? o.OptionalText("printed") : null;
        var responsibility = new Responsibility(o.Strings("agencies"), o.Boolean("byDuty"), o.NullableText("openEnded"))
        {
            Leads = leads is { IsMissing: false } ? leads.Value.Value : 1,
            Printed = printed,
        };
        if (leads is { IsMissing: false } given && given.Value > responsibility.Agencies.Value.Count)
        {
            _problems.Add(ProblemKind.InvalidValue, given.Span, "leads", new("at most the number of agencies", "不大于单位个数的数字"), Invariant.Text(given.Value));
        }

        return responsibility;
    }

    private static Mention Mention(ObjectReader o) =>
        new(o.String("instrument"), o.String("language"), o.Integer("start"), o.Integer("length"));

    private static Lacuna Lacuna(ObjectReader o) => new(
        o.String("kind", ValueForm.OneOf(new("lost-link-text, illegible or omitted", "单词 lost-link-text、illegible 或 omitted"), "lost-link-text", "illegible", "omitted")),
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
