using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Utilities;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Build.Tests.Infrastructure;

/// <summary>A run of the task over compiled projects, in a folder of its own that serves as a repository.</summary>
internal sealed class ReportRun(string repository = "repo") : IDisposable
{
    private readonly TemporaryFolder _folder = new(hasBuildFiles: false);
    private readonly List<TaskItem> _references = [];
    private readonly List<TaskItem> _cobertura = [];

    public Engine Engine { get; } = new();

    public string RepositoryUrl { get; init; } = "";

    /// <summary>The language of the compiler.</summary>
    public string MessageLanguage { get; init; } = "en";

    /// <summary>The language of the reports.</summary>
    public string Language { get; init; } = "";

    /// <summary>The folder where the reports go.</summary>
    public string Folder => Path.Combine(Root, "out", "plan2025");

    private string Root => _folder.PathOf(repository);

    /// <summary>Adds a referenced assembly.</summary>
    public ReportRun Reference(Consumer project)
    {
        _references.Add(new TaskItem(Save(project)));
        return this;
    }

    /// <summary>Adds a test run; with a task, one of that task's tests alone.</summary>
    public ReportRun Cobertura(string xml, string? task = null)
    {
        var path = Path.Combine(Root, $"run{_cobertura.Count}.xml");
        _folder.Write(path, xml.Replace("$ROOT", Root, StringComparison.Ordinal));
        var item = new TaskItem(path);
        item.SetMetadata("Task", task);
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
        RepositoryRoot = Root,
        RepositoryUrl = RepositoryUrl,
        ProjectFile = Path.Combine(Root, "src", "App.csproj"),
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

    public void Dispose() => _folder.Dispose();

    private string Save(Consumer project)
    {
        var path = Path.Combine(Root, "out", project.Name + ".dll");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, project.Image());
        return path;
    }
}
