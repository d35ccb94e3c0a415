using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <content>Agencies, instruments, chapters and tasks.</content>
internal sealed partial class PlanParser
{
    private static Kind Kind(ObjectReader o) =>
        new(o.String("id", IsId, IdForm), o.Integer("number"), o.String("name"), o.Text("title"));

    private static AgencyEntry Agency(ObjectReader o) => new(
        o.String("id", IsId, IdForm),
        o.Integer("number"),
        o.String("name"),
        o.String("kind"),
        o.NullableString("abbreviation"),
        o.Text("printed"),
        o.Text("fullName"),
        o.Strings("aliases").Value);

    private static InstrumentEntry Instrument(ObjectReader o) => new(
        o.String("id", IsId, IdForm),
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
            _problems.Add(ProblemKind.MixedChapter, o.Place, name.Value);
        }
        else if (sections is null && tasks is null)
        {
            o.ReportMissing("sections' or 'tasks");
        }

        return new ChapterEntry(number, name, title, sections ?? default, tasks ?? default, o.Place);
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
        o.String("kind", k => k is "lost-link-text" or "illegible" or "omitted", "lost-link-text, illegible or omitted"),
        o.String("language"),
        o.Integer("at"),
        o.String("evidence"),
        o.NullableString("resolution"));
}
