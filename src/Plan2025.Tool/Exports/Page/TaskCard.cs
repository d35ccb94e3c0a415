using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Pages;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Exports.Page;

/// <summary>All that the plan says of a task: the three texts side by side, agencies, instruments, and gaps.</summary>
internal static class TaskCard
{
    public static HtmlText Write(PageTexts texts, PlanTask task) => $"""
        <div class="texts">{PageTexts.Languages.Select(l => (HtmlText)$"<div>{texts.Element("h3", Label.Of(l.GetTitle))}{GapText.Write(texts, task, l.Id, "data-search")}</div>")}</div>
        <dl>
        {Fact(texts, Labels.Lead, Agency(texts, task.Lead))}{(task.Participants.Length == 0 ? null : Fact(
            texts, Labels.Participants, List(task.Participants.ToArray().Select(a => Agency(texts, Plan.Agencies[a])))))}{
            Fact(texts, Labels.Responsibility, Responsibility(texts, task))}{Fact(texts, Labels.Chapter, Chapter(texts, task))}{(task.Instruments.Length == 0 ? null : Fact(
            texts, Labels.Instruments, List(task.Instruments.ToArray().Select(i => Instrument(texts, Plan.Instruments[i])))))}{(task.Lacunae.Count == 0 ? null : Fact(
            texts, Labels.Gap, List(task.Lacunae.Select(gap => Gap(texts, gap)))))}</dl>
        """;

    private static HtmlText Fact(PageTexts texts, Label name, HtmlText value) => $"<div>{texts.Element("dt", name)}<dd>{value}</dd></div>\n";

    private static HtmlText List(IEnumerable<HtmlText> items) => $"<ul>{items.Select(item => (HtmlText)$"<li>{item}</li>")}</ul>";

    private static HtmlText Agency(PageTexts texts, PlanAgency agency) => texts.Link(Label.Of(agency.GetTitle), "#agency=" + Keys.Of(agency));

    private static HtmlText Instrument(PageTexts texts, PlanInstrument instrument) =>
        texts.Link(Label.Of(l => TextFormat.Title(l, instrument.GetTitle(l))), "#instrument=" + instrument.Name);

    private static HtmlText Responsibility(PageTexts texts, PlanTask task) =>
        $"{texts.Text(Label.Of(l => task.IsOpenEnded ? TextFormat.Join(l, [Labels.Of(task.Mode.Id).In(l), Labels.OpenEnded.In(l)]) : Labels.Of(task.Mode.Id).In(l)))}";

    private static HtmlText Chapter(PageTexts texts, PlanTask task)
    {
        var chapter = texts.Link(Keys.Numbered(task.Chapter.Number, Label.Of(task.Chapter.GetTitle)), FormattableString.Invariant($"#chapter={task.Chapter.Number}"));
        return task.Section is { } id
            ? $"{chapter} › {texts.Link(Keys.Numbered(Plan.Sections[id].Ordinal, Label.Of(Plan.Sections[id].GetTitle)), FormattableString.Invariant($"#section={Plan.Sections[id].Number}"))}"
            : chapter;
    }

    private static HtmlText Gap(PageTexts texts, PlanLacuna gap)
    {
        var tag = gap.Language.Tag;
        var known = gap.Resolution is { } words
            ? texts.Around(PlanPageLabels.GapRestored, $"<b lang=\"{tag}\" data-search>{words}</b>")
            : texts.Text(PlanPageLabels.GapNotKnown);
        return $"{texts.Around(PlanPageLabels.GapEvidence, known)} <span lang=\"en\">{gap.Evidence}</span>";
    }
}
