using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>What the tooltip of a task says.</summary>
internal sealed class TaskSummary(PlanView plan)
{
    private readonly string[] _agencies = plan.Document.Agencies.ConvertAll(a => EnumLayout.Both(plan, a));
    private readonly string[] _chapters =
        plan.Document.Chapters.ConvertAll(c => $"Chapter {Literal.Of(c.Number.Value)}, {EnumLayout.Both(plan, c.Title)}");

    private readonly string[] _sections = System.Array.ConvertAll(plan.Sections, s => $"; section {EnumLayout.Both(plan, s.Title)}.");
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<string> _pieces = [];

    public EquatableArray<Paragraph> Of(TaskEntry task)
    {
        _paragraphs.Clear();
        _paragraphs.Add([Literal.Of(task.Number.Value), ". ", XmlDoc.Of(task.Text.Find(plan.DefaultLanguage)!)]);
        if (plan.InternationalLanguage != plan.DefaultLanguage && task.Text.Find(plan.InternationalLanguage) is { } translated)
        {
            _paragraphs.Add([XmlDoc.Of(translated)]);
        }

        var index = task.Number.Value - 1;
        var section = plan.SectionOf[index];
        _paragraphs.Add(Agencies(task, plan.AgenciesOf[index]));
        _paragraphs.Add([_chapters[plan.ChapterOf[index] - 1], section > 0 ? _sections[section - 1] : "."]);
        if (task.Lacunae.Count > 0)
        {
            _paragraphs.AddRange(task.Lacunae.Select(Hole).Distinct().Select(hole => new Paragraph([hole])));
        }

        return _paragraphs;
    }

    private Paragraph Agencies(TaskEntry task, int[] agencies)
    {
        _pieces.Clear();
        for (var i = 0; i < agencies.Length; i++)
        {
            _pieces.Add(i switch { 0 => "Lead: ", 1 => ". Participants: ", _ => ", " });
            _pieces.Add(_agencies[agencies[i] - 1]);
        }

        _pieces.Add(".");
        if (task.Responsibility.OpenEnded is not null)
        {
            _pieces.Add(" The list is open: others not named take part.");
        }

        if (task.Responsibility.ByDuty)
        {
            _pieces.Add(" Each within its own duties.");
        }

        return _pieces;
    }

    private string Hole(Lacuna lacuna)
    {
        if (lacuna.Resolution is null)
        {
            return "Warning: words are missing here in the source, and what they were is not known.";
        }

        var language = plan.Document.Expressions[plan.Language(lacuna.Language) - 1];
        return $"Note: the source in {(language.Title.Find(plan.InternationalLanguage) is { } title ? XmlDoc.Of(title) : language.Language.Value)} lacks words here; they were restored from other evidence.";
    }
}
