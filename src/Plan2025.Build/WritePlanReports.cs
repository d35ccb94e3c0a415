using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Plan2025.Build.Input;
using Plan2025.Build.Model;
using Plan2025.Build.Reports;
using Plan2025.Traceability;

namespace Plan2025.Build;

/// <summary>Writes the reports of an assembly after it is compiled. A generator must not write files, and sees no test runs.</summary>
public sealed class WritePlanReports : Task
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The assemblies that it references.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Which reports: <c>true</c> or <c>all</c>, or names separated by commas or semicolons.</summary>
    [Required]
    public string Formats { get; set; } = "";

    /// <summary>Where they go.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The root of the repository.</summary>
    [Required]
    public string RepositoryRoot { get; set; } = "";

    /// <summary>Whether the root is a guess: no <c>.git</c> was found.</summary>
    public bool IsRepositoryRootGuessed { get; set; }

    /// <summary>The address of the repository's files, for links; empty for links between files.</summary>
    public string RepositoryUrl { get; set; } = "";

    /// <summary>The project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Cobertura files of test runs; the metadata Task says that a run was of that task's tests alone.</summary>
    public ITaskItem[] Cobertura { get; set; } = [];

    /// <summary>The reports.</summary>
    [Output]
    public string[] WrittenFiles { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var formats = ReportFormats.Parse(Formats, out var unknown);
        if (unknown is not null)
        {
            Fail($"'{unknown}' is no format of a report; expected true, or some of {string.Join(", ", ReportFormats.Names)}");
            return false;
        }

        try
        {
            Write(formats);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever a file or a property holds: an error of ours and no stack trace.
            Fail("The reports of the plan can't be written: " + e.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private void Write(IReadOnlyList<ReportFormat> formats)
    {
        var main = Read(Assembly, RecordedAssembly.Read) ?? throw new InvalidDataException(Assembly + " is not an assembly.");
        var references = References
            .Select(r => r.ItemSpec)
            .Where(File.Exists)
            .Select(path => Read(path, RecordedAssembly.Read))
            .OfType<RecordedAssembly>()
            .GroupBy(a => a.Name)
            .Select(g => g.First())
            .OrderBy(a => a.Name, StringComparer.Ordinal)
            .ToArray();
        foreach (var assembly in references.Append(main).Where(a => a.IsUnrecorded))
        {
            Log.LogWarning($"The bindings in {assembly.Name} are not counted: it is not compiled from C#, or Plan2025Coverage is false there.");
        }

        if (main.Requirements.Count == 0 && references.Append(main).All(a => a.Rows.Count == 0))
        {
            Log.LogMessage(MessageImportance.High, "No report of the plan: neither the project nor an assembly that it references is bound to a task.");
            return;
        }

        if (IsRepositoryRootGuessed)
        {
            Log.LogWarning($"There is no .git above the project. Paths in the reports are relative to {RepositoryRoot}, which is a guess; set Plan2025RepositoryRoot.");
        }

        var folder = Path.GetFullPath(OutputFolder);
        var links = Links.Create(RepositoryUrl, folder, RepositoryRoot);
        var bound = new BoundFiles(references.Append(main).SelectMany(a => a.Rows).Select(r => r.File), RepositoryRoot);
        var runs = Cobertura.Select(run => Read(run.ItemSpec, path =>
        {
            using var reader = File.OpenText(path);
            return ExecutedLines.Read(reader, bound, run.GetMetadata("Task"));
        })).ToArray();
        var report = ReportBuilder.Build(main, references, runs, PlainText.Create(RepositoryPath.Create(Path.GetFullPath(ProjectFile), RepositoryRoot)));
        Directory.CreateDirectory(folder);
        WrittenFiles = [.. formats.Select(format =>
        {
            var file = Path.Combine(folder, format.FileName);
            ReportFile.Write(file, format.Write(report, links));
            return file;
        })];
    }

    /// <summary>Reads a file; an error names it.</summary>
    private static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is XmlException or BadImageFormatException)
        {
            throw new InvalidDataException(path + ": " + e.Message, e);
        }
    }

    private void Fail(string message) => Log.LogError("Plan2025", null, null, ProjectFile, 0, 0, 0, 0, message);
}
