using System;
using System.Collections.Generic;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>All texts of the plan in one language, in the order of the language's table; a text that is missing is empty.</summary>
internal sealed class LanguageTexts
{
    /// <summary>How many texts there are for each task, about: its own, and those of all else.</summary>
    private const int TextsOfTask = 3;

    private readonly List<TextPiece> _texts;
    private readonly List<TableConstant> _starts = [];
    private readonly string _language;

    public LanguageTexts(PlanView plan, Expression expression)
    {
        _language = expression.Language.Value;
        _texts = new(plan.Tasks.Length * TextsOfTask);

        // Tasks and what was restored to them come first and side by side: the search reads them in one pass.
        Add<TaskEntry>("Task", plan.Tasks, t => t.Text);
        Begin("Resolution");
        foreach (var lacuna in plan.Lacunae)
        {
            Add(lacuna.Language.Value == _language ? lacuna.Resolution?.Value ?? "" : "");
        }

        SearchedCount = _texts.Count;
        var document = plan.Document;
        Add("Chapter", document.Chapters, c => c.Title);
        Add<SectionEntry>("Section", plan.Sections, s => s.Title);
        Agencies(document.Agencies);
        Add("AgencyKind", document.AgencyKinds, k => k.Title);
        Add("Instrument", document.Instruments, i => i.Title);
        Add("InstrumentKind", document.InstrumentKinds, k => k.Title);
        Add("Language", document.Expressions, e => e.Title);
        Add<LocalizedText>("OpenEnding", plan.OpenEndings, text => text);
        Clause(expression.Clause);
        Header(document.Header);
        All = _texts;
    }

    /// <summary>The texts.</summary>
    public EquatableArray<TextPiece> All { get; }

    /// <summary>How many of them, from the first one on, a search reads: those of the tasks, and what was restored to them.</summary>
    public int SearchedCount { get; }

    /// <summary>Where each sort of text begins; that is the same for all languages.</summary>
    public EquatableArray<TableConstant> Starts => _starts;

    private void Agencies(EquatableArray<AgencyEntry> agencies)
    {
        Begin("Agency");
        foreach (var agency in agencies)
        {
            Add(TextPieces.Of(agency.DisplayName(_language)));
        }

        // What is the same as the name before it is not stored twice.
        Begin("AgencyFullName");
        foreach (var agency in agencies)
        {
            var full = TextPieces.Of(agency.FullName.Find(_language));
            Add(full.Text == TextPieces.Of(agency.DisplayName(_language)).Text ? "" : full);
        }
    }

    /// <summary>What stands before and after the agencies, plain and by duty, and between them.</summary>
    private void Clause(ClausePattern clause)
    {
        Begin("Clause");
        foreach (var pattern in new[] { clause.Plain.Value, clause.ByDuty.Value })
        {
            var at = pattern.IndexOf(ClausePattern.Placeholder, StringComparison.Ordinal);
            Add(pattern.Substring(0, at));
            Add(pattern.Substring(at + ClausePattern.Placeholder.Length));
        }

        Add(clause.Separator.Value);
        Add(clause.LastSeparator.Value);
    }

    private void Header(PlanHeader header)
    {
        Add("Title", header.Title);
        Add("Preamble", header.Preamble);
        Add("LeadRule", header.LeadRule);
        Add("NoticeTitle", header.Notice.Title);
        Add("NoticeAddressees", header.Notice.Addressees);
        Add("NoticeBody", header.Notice.Body);
        Add("NoticeSignature", header.Notice.Signature);
        Add("NoticeDate", header.Notice.Date);
    }

    private void Begin(string name) => _starts.Add(new TableConstant(name, _texts.Count));

    private void Add(TextPiece text) => _texts.Add(text);

    private void Add(string name, LocalizedText text)
    {
        Begin(name);
        Add(TextPieces.Of(text.Find(_language)));
    }

    private void Add<T>(string name, EquatableArray<T> entries, Func<T, LocalizedText> textOf)
        where T : IEquatable<T>
    {
        Begin(name);
        foreach (var entry in entries)
        {
            Add(TextPieces.Of(textOf(entry).Find(_language)));
        }
    }
}
