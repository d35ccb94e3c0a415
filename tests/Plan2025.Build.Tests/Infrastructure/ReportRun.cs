using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Build.Tests.Infrastructure;

/// <summary>A run of the task over compiled projects, in a folder of its own that serves as a repository.</summary>
internal sealed class ReportRun : IDisposable
{
    private readonly string _root;
    private readonly List<Item> _references = [];
    private readonly List<Item> _cobertura = [];

    public ReportRun(string repository = "repo")
    {
        _root = Path.Combine(Path.GetTempPath(), "plan2025-" + Guid.NewGuid().ToString("N"), repository);
        Directory.CreateDirectory(Path.Combine(_root, "out"));
    }

    public Engine Engine { get; } = new();

    public string RepositoryUrl { get; init; } = "";

    /// <summary>The language of the compiler.</summary>
    public string MessageLanguage { get; init; } = "en";

    /// <summary>The language of the reports.</summary>
    public string Language { get; init; } = "";

    /// <summary>The folder where the reports go.</summary>
    public string Folder => Path.Combine(_root, "out", "plan2025");

    /// <summary>Adds a referenced assembly.</summary>
    public ReportRun Reference(Consumer project)
    {
        _references.Add(new Item(Save(project)));
        return this;
    }

    /// <summary>Adds a test run; with a task, one of that task's tests alone.</summary>
    public ReportRun Cobertura(string xml, string? task = null)
    {
        var path = Path.Combine(_root, $"run{_cobertura.Count}.xml");
        File.WriteAllText(path, xml.Replace("$ROOT", _root, StringComparison.Ordinal));
        var item = new Item(path);
        if (task is not null)
        {
            item["Task"] = task;
        }

        _cobertura.Add(item);
        return this;
    }

    /// <summary>Runs the task.</summary>
    public bool Execute(Consumer project, string formats) => new WritePlanReports
    {
        BuildEngine = Engine,
        Assembly = Save(project),
        References = [.. _references],
        Formats = formats,
        OutputFolder = Folder,
        RepositoryRoot = _root,
        RepositoryUrl = RepositoryUrl,
        ProjectFile = Path.Combine(_root, "src", "App.csproj"),
        Cobertura = [.. _cobertura],
        MessageLanguage = MessageLanguage,
        Language = Language,
    }.Execute();

    /// <summary>One report.</summary>
    public string Write(Consumer project, string format)
    {
        Assert.True(Execute(project, format), string.Join("\n", Engine.Errors));
        return File.ReadAllText(Directory.EnumerateFiles(Folder).Single());
    }

    /// <summary>All reports: their bytes by file name.</summary>
    public Dictionary<string, byte[]> WriteAll(Consumer project)
    {
        Assert.True(Execute(project, "all"), string.Join("\n", Engine.Errors));
        return Directory.EnumerateFiles(Folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_root)!, recursive: true);

    private string Save(Consumer project)
    {
        var path = Path.Combine(_root, "out", project.Name + ".dll");
        File.WriteAllBytes(path, [.. project.Image()]);
        return path;
    }
}
