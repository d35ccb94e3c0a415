using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Documents.Reading;

namespace Plan2025.Documents.Import;

/// <summary>Makes chapters, sections and tasks of an outline. A task is a text that ends in a clause; all else is headings and paragraphs.</summary>
internal sealed class PlanTreeBuilder
{
    private const int LongestTitle = 60;

    private readonly ClauseFinder _finder;
    private readonly ClauseParser _parser;
    private readonly NoteList _notes;
    private readonly PlanTree _tree = new();
    private readonly Dictionary<OutlineItem, (List<ImportedTask> Tasks, List<string> Other)> _read = [];
    private readonly HashSet<OutlineItem> _withTasks = [];

    // Where text that is no task goes: behind what was printed last.
    private List<string> _paragraphs;

    private PlanTreeBuilder(ClauseFinder finder, ClauseParser parser, NoteList notes)
    {
        (_finder, _parser, _notes) = (finder, parser, notes);
        _paragraphs = _tree.Preamble;
    }

    /// <summary>Makes the tree.</summary>
    public static PlanTree Build(IReadOnlyList<OutlineItem> top, ClauseFinder finder, ClauseParser parser, NoteList notes)
    {
        var builder = new PlanTreeBuilder(finder, parser, notes);
        builder.Build(top);
        return builder._tree;
    }

    private void Build(IReadOnlyList<OutlineItem> top)
    {
        foreach (var item in top)
        {
            Read(item);
        }

        // Chapters have tasks below them; where no number at the top has, these are the tasks.
        if (!top.Any(HasTasksBelow))
        {
            foreach (var item in top)
            {
                Flat(item, _tree.Tasks);
            }

            return;
        }

        foreach (var item in top)
        {
            Chapter(item);
        }
    }

    private void Chapter(OutlineItem item)
    {
        var chapter = Heading(item, _tree.Chapters);

        // A chapter has sections or tasks of its own.
        var hasSections = chapter.Tasks.Count == 0 && item.Children.Any(HasTasksBelow);
        foreach (var child in item.Children)
        {
            if (!hasSections)
            {
                Flat(child, chapter.Tasks);
            }
            else if (!_withTasks.Contains(child))
            {
                Verbatim(child);
            }
            else
            {
                var section = Heading(child, chapter.Sections);
                foreach (var below in child.Children)
                {
                    Flat(below, section.Tasks);
                }
            }
        }
    }

    /// <summary>A heading, and the tasks that its own paragraphs are. Where a clause follows in its line, the title is the first words.</summary>
    private ImportedHeading Heading(OutlineItem item, List<ImportedHeading> siblings)
    {
        var (own, rest) = _read[item];
        var (label, title) = (item.Label.Text, item.Paragraphs[0].Text);
        ImportedTask? first = null;
        var behindTitle = "";
        if (own.Count > 0 && own[0].Text.StartsWith(title + "\n", StringComparison.Ordinal))
        {
            first = new ImportedTask("", own[0].Text[(title.Length + 1)..], own[0].PrintedClause, own[0].Clause, own[0].Line);
        }
        else if (own.Count > 0)
        {
            title = TitleOf(own[0].Text) ?? "";
            first = new ImportedTask("", own[0].Text[title.Length..], own[0].PrintedClause, own[0].Clause, own[0].Line) { Continues = true };
            _notes.Add(item.Line.Number, "a heading with a clause of its own; its first words are the title, the rest is a task");
        }
        else if (title.Length > LongestTitle && title.IndexOf('。', StringComparison.Ordinal) is > 0 and var end && end < title.Length - 1)
        {
            (title, behindTitle) = (title[..(end + 1)], title[(end + 1)..]);
        }

        // A title is never empty: then the number is the title.
        var heading = string.IsNullOrWhiteSpace(title) ? new ImportedHeading("", label.Trim(), item.Line.Number) : new ImportedHeading(label, title, item.Line.Number);
        siblings.Add(heading);
        _paragraphs = heading.Paragraphs;
        Paragraph(behindTitle);
        foreach (var task in first is null ? own : own.Skip(1).Prepend(first))
        {
            Add(task, heading.Tasks);
        }

        foreach (var paragraph in own.Count == 0 ? Behind(item) : rest)
        {
            Paragraph(paragraph);
        }

        return heading;
    }

    /// <summary>The tasks of an item and of all below it, one after the other; other text is paragraphs.</summary>
    private void Flat(OutlineItem item, List<ImportedTask> tasks)
    {
        foreach (var each in item.All())
        {
            var (own, rest) = _read[each];
            foreach (var task in own)
            {
                Add(task, tasks);
            }

            if (own.Count == 0)
            {
                Paragraph(each.Line.Text);
                if (_withTasks.Contains(each))
                {
                    _notes.Add(each.Line.Number, "a heading below sections; kept as a paragraph");
                }
                else if (tasks.Count > 0 || _withTasks.Contains(item))
                {
                    _notes.Add(each.Line.Number, "a number without a clause that says who is responsible; kept as a paragraph");
                }
            }

            foreach (var paragraph in own.Count == 0 ? Behind(each) : rest)
            {
                Paragraph(paragraph);
            }
        }
    }

    /// <summary>An item without tasks.</summary>
    private void Verbatim(OutlineItem item)
    {
        foreach (var each in item.All())
        {
            Paragraph(each.Line.Text);
            foreach (var paragraph in Behind(each))
            {
                Paragraph(paragraph);
            }
        }
    }

    /// <summary>The lines that follow the line with the number.</summary>
    private static IEnumerable<string> Behind(OutlineItem item) => item.Paragraphs.Skip(1).Select(line => line.Text);

    private void Add(ImportedTask task, List<ImportedTask> tasks)
    {
        tasks.Add(task);
        _tree.All.Add(task);
        _paragraphs = task.Paragraphs;
    }

    private void Paragraph(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _paragraphs.Add(text.Trim());
        }
    }

    private bool HasTasksBelow(OutlineItem item) => item.Children.Any(_withTasks.Contains);

    /// <summary>Reads the tasks of an item and of all below it.</summary>
    private void Read(OutlineItem item)
    {
        _read.Add(item, Tasks(item));
        foreach (var child in item.Children)
        {
            Read(child);
        }

        if (_read[item].Tasks.Count > 0 || item.Children.Any(_withTasks.Contains))
        {
            _withTasks.Add(item);
        }
    }

    /// <summary>The tasks that the paragraphs of an item are, and what is behind the last clause; all paragraphs where there is no clause.</summary>
    private (List<ImportedTask> Tasks, List<string> Other) Tasks(OutlineItem item)
    {
        var tasks = new List<ImportedTask>();
        var pending = new List<string>();
        var (pendingLine, continues) = (item.Line.Number, false);

        // The text whose clause may go on.
        (string Text, int Line, bool Continues)? open = null;
        var openClause = new StringBuilder();
        for (var i = 0; i < item.Paragraphs.Count; i++)
        {
            var paragraph = item.Paragraphs[i];
            if (i + 1 < item.Paragraphs.Count && ClauseParser.IsLabel(paragraph.Text)
                && paragraph.Text + "\n" + item.Paragraphs[i + 1].Text is var both && _finder.IsClauseLine(both))
            {
                ClauseLine(paragraph with { Text = both });
                i++;
                continue;
            }

            if (_finder.IsClauseLine(paragraph.Text))
            {
                ClauseLine(paragraph);
                continue;
            }

            var isFirst = true;
            foreach (var part in _finder.Split(paragraph.Text))
            {
                pendingLine = pending.Count == 0 ? paragraph.Number : pendingLine;
                continues = pending.Count == 0 ? !isFirst : continues;
                if (part.Clause.Length == 0)
                {
                    pending.Add(part.Text);
                    continue;
                }

                if (part.Text.AsSpan().IsWhiteSpace() && pending.Count == 0 && open is null)
                {
                    // A clause of nothing.
                    pending.Add(part.Text + part.Clause);
                    _notes.Add(paragraph.Number, "a clause without a text before it; kept as a paragraph");
                }
                else if (part.Text.AsSpan().IsWhiteSpace())
                {
                    Attach("\n" + part.Text + part.Clause, paragraph.Number);
                }
                else
                {
                    Take(string.Join('\n', pending.Append(part.Text)), part.Clause);
                }

                isFirst = false;
            }
        }

        Close();
        return (tasks, pending);

        void ClauseLine(TextLine line)
        {
            if (pending.Count == 0 && open is null)
            {
                pending.Add(line.Text);
                _notes.Add(line.Number, "a clause without a text before it; kept as a paragraph");
            }
            else
            {
                Attach("\n" + line.Text, line.Number);
            }
        }

        // A clause on a line of its own is that of the text before it, or goes on with the clause before it.
        void Attach(string clause, int line)
        {
            if (pending.Count > 0)
            {
                Take(string.Join('\n', pending), clause);
                return;
            }

            openClause.Append(clause);
            _notes.Add(line, "a second clause of the same text; both are read as one");
        }

        void Take(string text, string clause)
        {
            Close();
            open = (text, pendingLine, continues);
            openClause.Append(clause);
            pending.Clear();
        }

        void Close()
        {
            if (open is not { } last)
            {
                return;
            }

            var clause = openClause.ToString();
            var isFirst = tasks.Count == 0;
            var task = new ImportedTask(isFirst ? item.Label.Text : "", last.Text, clause, _parser.Parse(clause), last.Line)
            {
                Continues = !isFirst && last.Continues,
            };
            if (!isFirst)
            {
                task.Review = "has no number of its own: it is printed behind the task before";
                _notes.Add(last.Line, "a second text with a clause of its own under the same number; it is a task without a printed number");
            }

            tasks.Add(task);
            openClause.Clear();
        }
    }

    /// <summary>The first words of a text that can be its title.</summary>
    private static string? TitleOf(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, LongestTitle)).IndexOfAny("。\n");
        end = end > 0 && end < text.Length - 1 ? end : text.AsSpan(0, Math.Min(text.Length, LongestTitle)).IndexOfAny("，；,：");
        return end > 0 && end < text.Length - 1 ? text[..(end + 1)] : null;
    }
}
