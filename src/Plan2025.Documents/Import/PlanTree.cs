using System.Collections.Generic;

namespace Plan2025.Documents.Import;

/// <summary>A chapter or a section, as it will be in the document.</summary>
internal sealed class ImportedHeading(string label, string title, int line)
{
    public string Label { get; } = label;

    public string Title { get; } = title;

    public int Line { get; } = line;

    /// <summary>What is printed after the title and is no task.</summary>
    public List<string> Paragraphs { get; } = [];

    public List<ImportedHeading> Sections { get; } = [];

    public List<ImportedTask> Tasks { get; } = [];
}

/// <summary>A task, as it will be in the document.</summary>
internal sealed class ImportedTask(string label, string text, string printedClause, Clause clause, int line)
{
    /// <summary>The printed number; empty where the task has none of its own.</summary>
    public string Label { get; } = label;

    public string Text { get; } = text;

    /// <summary>The clause as printed.</summary>
    public string PrintedClause { get; } = printedClause;

    public Clause Clause { get; } = clause;

    public int Line { get; } = line;

    /// <summary>The beginning of the text that is a title, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Whether it follows what is before it in the same paragraph.</summary>
    public bool Continues { get; init; }

    /// <summary>What is printed after the task and is no task.</summary>
    public List<string> Paragraphs { get; } = [];

    /// <summary>What a person should look at, or null.</summary>
    public string? Review { get; set; }

    public IReadOnlyList<ImportedAgency> Agencies { get; set; } = [];
}

/// <summary>The chapters of a document, or its tasks where it has no chapters.</summary>
internal sealed class PlanTree
{
    public List<ImportedHeading> Chapters { get; } = [];

    public List<ImportedTask> Tasks { get; } = [];

    /// <summary>The numbered text before the first task of a document without chapters.</summary>
    public List<string> Preamble { get; } = [];

    /// <summary>All tasks, in the order of the text.</summary>
    public List<ImportedTask> All { get; } = [];
}
