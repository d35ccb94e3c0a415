using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Plan2025.Documents.Reading;
using Plan2025.Generator.Model;

namespace Plan2025.Documents.Import;

/// <content>Chapters, sections, tasks and their responsibility clauses.</content>
internal sealed partial class DocumentBuilder
{
    private JsonArray Chapters(out string key)
    {
        if (_plan.Tree.Chapters.Count == 0)
        {
            key = "tasks";
            return Tasks(_plan.Tree.Tasks);
        }

        key = "chapters";
        var (chapters, sectionCount) = (new JsonArray(), 0);
        foreach (var chapter in _plan.Tree.Chapters)
        {
            var number = chapters.Count + 1;
            var entry = Heading(chapter, number, "Chapter", ChineseNumeral.Format(number) + "、");
            var sections = new JsonArray();
            foreach (var section in chapter.Sections)
            {
                var ordinal = sections.Count + 1;
                var written = Heading(section, ++sectionCount, "Section", Bracketed(ChineseNumeral.Format(ordinal)));
                written["tasks"] = Tasks(section.Tasks);
                sections.Add(written);
            }

            entry[sections.Count > 0 ? "sections" : "tasks"] = sections.Count > 0 ? sections : Tasks(chapter.Tasks);
            chapters.Add(entry);
        }

        return chapters;
    }

    private JsonObject Heading(ImportedHeading heading, int number, string name, string usualLabel)
    {
        var entry = new JsonObject { ["number"] = number, ["name"] = name + Text(number) };
        Set(entry, "label", heading.Label == usualLabel ? null : heading.Label);
        entry["title"] = Localized(heading.Title);
        SetParagraphs(entry, "paragraphs", heading.Paragraphs);
        return entry;
    }

    private JsonArray Tasks(IEnumerable<ImportedTask> tasks) => new([.. tasks.Select(task => (JsonNode)Task(task))]);

    private JsonObject Task(ImportedTask task)
    {
        var number = ++_number;
        var entry = new JsonObject { ["number"] = number, ["name"] = "Task" + Text(number) };
        Set(entry, "label", task.Label == Text(number) + "." ? null : task.Label);
        if (task.Continues)
        {
            entry["continues"] = true;
        }

        SetLocalized(entry, "title", task.Title);
        var text = Localized(task.Text);
        entry["text"] = text;
        entry["responsibility"] = Responsibility(task);
        SetLocalized(entry, "deadline", task.Clause.Deadline);
        entry["mentions"] = new JsonArray([.. _chinese.SelectMany(language => _instruments.Mentions((string)text[language]!, language, task.Line))]);
        entry["lacunae"] = new JsonArray();
        SetParagraphs(entry, "paragraphs", task.Paragraphs);
        return WithReview(entry, task.Review);
    }

    private JsonObject Responsibility(ImportedTask task)
    {
        var clause = task.Clause;
        var entry = new JsonObject
        {
            ["agencies"] = new JsonArray([.. task.Agencies.Select(agency => (JsonNode)agency.Id)]),
            ["byDuty"] = clause.ByDuty,
            ["openEnded"] = null,
        };
        if (clause.OpenEnded is { } open)
        {
            var localized = Localized(open);
            localized[English] = Script.Simplify(open) switch
            {
                "等部门" => "; and other departments",
                "等单位" => "; and other units",
                _ => "; and others",
            };
            entry["openEnded"] = localized;
        }

        if (clause.Leads > 1)
        {
            entry["leads"] = clause.Leads;
        }

        var printed = Localized(task.PrintedClause);
        if (_chinese.Any(language => (string)printed[language]! != Rendered(task, language)))
        {
            entry["printed"] = printed;
        }

        return entry;
    }

    /// <summary>The clause as the pattern of the language gives it.</summary>
    private string Rendered(ImportedTask task, string language)
    {
        var pattern = _patterns[language];
        var names = task.Agencies.Select(agency => (string)_printed[agency.Id][language]!);
        var list = string.Join((string)pattern["separator"]!, names) + (task.Clause.OpenEnded is { } open ? (string)Localized(open)[language]! : "");
        return ((string)pattern[task.Clause.ByDuty ? "byDuty" : "plain"]!).Replace(ClausePattern.Placeholder, list, StringComparison.Ordinal);
    }
}
