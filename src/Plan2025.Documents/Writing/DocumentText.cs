using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Documents.Reading;
using Plan2025.Generator.Model;

namespace Plan2025.Documents.Writing;

/// <summary>Writes a document as the text that it was printed as, in one language.</summary>
internal sealed class DocumentText
{
    private readonly PlanDocument _document;
    private readonly string _language;
    private readonly ClausePattern _pattern;
    private readonly Dictionary<string, AgencyEntry> _agencies;

    public DocumentText(PlanDocument document, string language)
    {
        (_document, _language) = (document, language);
        _pattern = document.Expressions.First(expression => expression.Language.Value == language).Clause;
        _agencies = document.Agencies.ToDictionary(agency => agency.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>The paragraphs of the whole document. A title that was printed on two lines is one.</summary>
    public IReadOnlyList<string> Paragraphs()
    {
        var lines = new List<StringBuilder>();
        var header = _document.Header;
        var notice = header.Notice;
        var isAttached = notice.Title.Texts.Count + notice.Body.Texts.Count > 0;
        Add(header.Opening);
        Add(isAttached ? notice.Title : header.Title);
        Put(header.DocumentNumber);
        Add(notice.Addressees);
        if (isAttached)
        {
            Add(notice.Body);
            Add(notice.Signature);
            Add(notice.Date);
            Add(header.Title);
        }

        Add(header.Preamble);
        foreach (var chapter in _document.Chapters)
        {
            Chapter(chapter);
        }

        // What a clause says need not be said again.
        if (In(header.LeadRule) is { } rule && !_document.Tasks.Any(task => In(task.Responsibility.Printed)?.Contains(rule, StringComparison.Ordinal) == true))
        {
            Put(rule);
        }

        if (!isAttached)
        {
            Add(notice.Signature);
            Add(notice.Date);
        }

        Add(header.Closing);
        return [.. lines.SelectMany(line => line.ToString().Split('\n'))];

        void Chapter(ChapterEntry chapter)
        {
            if (!_document.IsWithoutChapters)
            {
                Put((chapter.Label ?? ChineseNumeral.Format(chapter.Number.Value) + "、") + In(chapter.Title));
                Add(chapter.Paragraphs);
            }

            for (var i = 0; i < chapter.Sections.Count; i++)
            {
                var section = chapter.Sections[i];
                Put((section.Label ?? Bracketed(ChineseNumeral.Format(i + 1))) + In(section.Title));
                Add(section.Paragraphs);
                Tasks(section.Tasks);
            }

            Tasks(chapter.Tasks);
        }

        void Tasks(IEnumerable<TaskEntry> tasks)
        {
            foreach (var task in tasks)
            {
                if (task.Continues && lines.Count > 0)
                {
                    lines[^1].Append(Task(task));
                }
                else
                {
                    Put(Task(task));
                }

                Add(task.Paragraphs);
            }
        }

        void Add(params IEnumerable<LocalizedText> texts)
        {
            foreach (var text in texts)
            {
                Put(In(text));
            }
        }

        void Put(string? line)
        {
            if (!string.IsNullOrEmpty(line))
            {
                lines.Add(new StringBuilder(line));
            }
        }
    }

    /// <summary>A task as printed: its number, its text and its clause.</summary>
    public string Task(TaskEntry task) =>
        (task.Label ?? task.Number.Value.ToString(CultureInfo.InvariantCulture) + ".") + In(task.Text) + Clause(task.Responsibility);

    /// <summary>The clause of a task as printed.</summary>
    public string Clause(Responsibility responsibility)
    {
        if (In(responsibility.Printed) is { } printed)
        {
            return printed;
        }

        var names = responsibility.Agencies.Value.Select(id => _agencies[id.Value].DisplayName(_language)?.Text.Value ?? "").ToArray();
        var isOpen = responsibility.OpenEnded is not null;
        var list = names.Length > 1 && !isOpen
            ? string.Join(_pattern.Separator.Value, names[..^1]) + _pattern.LastSeparator.Value + names[^1]
            : string.Join(_pattern.Separator.Value, names);
        var pattern = (responsibility.ByDuty ? _pattern.ByDuty : _pattern.Plain).Value;
        return pattern.Replace(ClausePattern.Placeholder, list + In(responsibility.OpenEnded), StringComparison.Ordinal);
    }

    private string? In(LocalizedText? text) => text?[_language];

    private string Bracketed(string text) => _pattern.Plain.Value[0] + text + _pattern.Plain.Value[^1];
}
