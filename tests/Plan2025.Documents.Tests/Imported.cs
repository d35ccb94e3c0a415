using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Plan2025.Documents.Import;
using Plan2025.Documents.Reading;
using Plan2025.Documents.Writing;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Documents.Tests;

/// <summary>A text that was imported with the register that comes with the tool, and the valid document that it became.</summary>
internal sealed class Imported
{
    private Imported(byte[] bytes, (int First, int Last)? lines)
    {
        var result = Importer.Import(bytes, lines, Register);
        (Json, Notes) = (result.Json, result.Notes);
        var read = PlanReader.Read(Json);
        Assert.NotNull(read.Document);
        Document = read.Document;
        Written = new(Document, Document.Expressions.Any(e => e.Language.Value == "zh-Hant") ? "zh-Hant" : "zh-Hans");
    }

    /// <summary>The register that comes with the tool.</summary>
    public static Register Register { get; } = OwnRegister();

    public string Json { get; }

    public IReadOnlyList<Note> Notes { get; }

    public PlanDocument Document { get; }

    /// <summary>The document written as text again.</summary>
    public DocumentText Written { get; }

    /// <summary>All lines of that text.</summary>
    public string WrittenText => string.Concat(Written.Paragraphs().Select(line => line + "\n"));

    /// <summary>The texts of the tasks.</summary>
    public IEnumerable<string?> Tasks => Document.Tasks.Select(task => task.Text["zh-Hans"]);

    /// <summary>The agencies that lead the tasks, as printed.</summary>
    public IEnumerable<string?> Leads => Document.Tasks.Select((_, i) => Printed(AgenciesOf(i)[0]));

    public static Imported Of(byte[] bytes, (int First, int Last)? lines = null) => new(bytes, lines);

    public static Imported Of(string text, (int First, int Last)? lines = null) => Of(Encoding.UTF8.GetBytes(text), lines);

    /// <summary>An official text of this project.</summary>
    public static Imported Fixture(string name) => Of(File.ReadAllBytes(PathOf(name)));

    /// <summary>The lines of an official text of this project.</summary>
    public static string[] Lines(string name) => File.ReadAllLines(PathOf(name));

    /// <summary>A text with one chapter, whose tasks are the lines, which begin with line 5.</summary>
    public static string Chapter(params string[] lines) =>
        "关于测试的意见\n各有关单位：\n为了测试，提出以下意见：\n一、测试\n" + string.Join('\n', lines) + "\n国务院\n2025年1月2日\n";

    /// <summary>The ids of the agencies of a task.</summary>
    public string[] AgenciesOf(int task) => [.. Document.Tasks[task].Responsibility.Agencies.Value.Select(id => id.Value)];

    public string? Printed(string agency) => Document.Agencies.Single(entry => entry.Id.Value == agency).Printed["zh-Hans"];

    /// <summary>The lines of the notes that begin so.</summary>
    public IEnumerable<int> LinesOfNotes(string begin) =>
        Notes.Where(note => note.Text.StartsWith(begin, StringComparison.Ordinal)).Select(note => note.Line);

    private static Register OwnRegister()
    {
        var register = Register.Create();
        register.AddOwn();
        return register;
    }

    private static string PathOf(string name) => Repository.PathOf("tests", "Plan2025.Documents.Tests", "Fixtures", name);
}
