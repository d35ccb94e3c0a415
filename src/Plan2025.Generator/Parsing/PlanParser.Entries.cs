using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <content>Agencies, instruments, chapters and tasks.</content>
internal sealed partial class PlanParser
{
    private Kind Kind(JsonNode node, string what)
    {
        var o = Open(node, what);
        var kind = new Kind(o.String("id", IsId, IdForm), o.Integer("number"), o.String("name"), Text(o, "title"));
        o.Close();
        return kind;
    }

    private AgencyEntry Agency(JsonNode node)
    {
        var o = Open(node, "an agency");
        var agency = new AgencyEntry(
            o.String("id", IsId, IdForm),
            o.Integer("number"),
            o.String("name"),
            o.String("kind"),
            o.NullableString("abbreviation"),
            Text(o, "printed"),
            Text(o, "fullName"),
            o.Strings("aliases"));
        o.Close();
        return agency;
    }

    private InstrumentEntry Instrument(JsonNode node)
    {
        var o = Open(node, "an instrument");
        var instrument = new InstrumentEntry(
            o.String("id", IsId, IdForm),
            o.Integer("number"),
            o.String("name"),
            o.String("kind"),
            Text(o, "title"),
            o.Strings("aliases"));
        o.Close();
        return instrument;
    }

    private ChapterEntry Chapter(JsonNode node)
    {
        var o = Open(node, "a chapter");
        var number = o.Integer("number");
        var name = o.String("name");
        var title = Text(o, "title");
        var sections = o.Optional("sections");
        var tasks = o.Optional("tasks");
        if (sections is not null && tasks is not null)
        {
            _problems.Add(ProblemKind.MixedChapter, o.Place, name.Value);
        }
        else if (sections is null && tasks is null && node is { Kind: JsonKind.Object, HasMalformedKey: false })
        {
            _problems.Add(ProblemKind.MissingKey, node.Start, 1, "sections' or 'tasks", "a chapter");
        }

        var chapter = new ChapterEntry(
            number,
            name,
            title,
            o.OptionalArray("sections", Section),
            o.OptionalArray("tasks", Task),
            o.Place);
        o.Close();
        return chapter;
    }

    private SectionEntry Section(JsonNode node)
    {
        var o = Open(node, "a section");
        var section = new SectionEntry(
            o.Integer("number"),
            o.String("name"),
            Text(o, "title"),
            o.Array("tasks", Task));
        o.Close();
        return section;
    }

    private TaskEntry Task(JsonNode node)
    {
        var o = Open(node, "a task");
        var task = new TaskEntry(
            o.Integer("number"),
            o.String("name"),
            Text(o, "text"),
            Responsibility(o.Required("responsibility")),
            o.Array("mentions", Mention),
            o.Array("lacunae", Lacuna));
        o.Close();
        return task;
    }

    private Responsibility Responsibility(JsonNode? node)
    {
        var o = Open(node, "the responsibility");
        var list = o.Optional("agencies") ?? Absent;
        var responsibility = new Responsibility(
            new Located<EquatableArray<Located<string>>>(o.Strings("agencies"), list.Start, list.Kind == JsonKind.Array ? 1 : 0),
            o.Boolean("byDuty"),
            o.Required("openEnded") is { Kind: not JsonKind.Null } open ? Text(open, "openEnded") : null);
        o.Close();
        return responsibility;
    }

    private Mention Mention(JsonNode node)
    {
        var o = Open(node, "a mention");
        var mention = new Mention(
            o.String("instrument"),
            o.String("language"),
            o.Integer("start"),
            o.Integer("length"));
        o.Close();
        return mention;
    }

    private Lacuna Lacuna(JsonNode node)
    {
        var o = Open(node, "a lacuna");
        var lacuna = new Lacuna(
            o.String("kind", k => k is "lost-link-text" or "illegible" or "omitted", "lost-link-text, illegible or omitted"),
            o.String("language"),
            o.Integer("at"),
            o.String("evidence"),
            o.NullableString("resolution"));
        o.Close();
        return lacuna;
    }
}
