using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Microsoft.Build.Framework;
using Plan2025.Build.Input;
using Plan2025.Build.Model;
using Plan2025.Build.Reports;

namespace Plan2025.Build;

/// <summary>Writes the reports of an assembly after it is compiled. A generator must not write files, and sees no test runs.</summary>
/// <remarks>Implements the interface itself: the base class would bring a library that every MSBuild has in another version.</remarks>
public sealed class WritePlanReports : ITask
{
    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

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

    /// <summary>The address of the repository's files, for links; empty for links between files.</summary>
    public string RepositoryUrl { get; set; } = "";

    /// <summary>The project, relative to the root.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Cobertura files of test runs; the metadata Task says that a run was of that task's tests alone.</summary>
    public ITaskItem[] Cobertura { get; set; } = [];

    /// <summary>What was written.</summary>
    [Output]
    public string[] WrittenFiles { get; private set; } = [];

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            var formats = ReportFormats.Parse(Formats, out var unknown);
            if (unknown is not null)
            {
                Fail($"'{unknown}' is no format of a report; expected true, or some of {string.Join(", ", ReportFormats.Names)}");
                return false;
            }

            Write(formats);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidDataException)
        {
            Fail("The reports of the plan can't be written: " + e.Message);
            return false;
        }
    }

    private void Write(IReadOnlyList<ReportFormat> formats)
    {
        var folder = Path.GetFullPath(OutputFolder);
        var main = RecordedAssembly.Read(Assembly) ?? throw new InvalidDataException(Assembly + " is not an assembly.");
        var references = References
            .Select(r => r.ItemSpec)
            .Where(File.Exists)
            .Select(RecordedAssembly.Read)
            .OfType<RecordedAssembly>()
            .GroupBy(a => a.Name)
            .Select(g => g.First())
            .OrderBy(a => a.Name, StringComparer.Ordinal)
            .ToArray();
        if (main.Requirements.Count == 0 && references.Append(main).All(a => a.Rows.Count == 0))
        {
            BuildEngine.LogMessageEvent(new BuildMessageEventArgs(
                "No report of the plan: neither the project nor an assembly that it references is bound to a task.", "", nameof(WritePlanReports), MessageImportance.High));
            return;
        }

        var runs = Cobertura.Select(Read).ToArray();
        var report = ReportBuilder.Build(main, references, runs, Traceability.RepositoryPath.Create(Path.GetFullPath(ProjectFile), RepositoryRoot));
        var links = Links.From(RepositoryUrl, folder, RepositoryRoot);

        Directory.CreateDirectory(folder);
        var written = new List<string>();
        foreach (var format in formats)
        {
            var file = Path.Combine(folder, format.FileName);
            File.WriteAllText(file, format.Write(report, links), new UTF8Encoding(false));
            written.Add(file);
        }

        WrittenFiles = [.. written];
    }

    private ExecutedLines Read(ITaskItem item)
    {
        try
        {
            using var reader = File.OpenText(item.ItemSpec);
            return ExecutedLines.Read(reader, RepositoryRoot, item.GetMetadata("Task"));
        }
        catch (XmlException e)
        {
            throw new InvalidDataException(item.ItemSpec + ": " + e.Message, e);
        }
    }

    private void Fail(string message) => BuildEngine.LogErrorEvent(
        new BuildErrorEventArgs("Plan2025", "", ProjectFile, 0, 0, 0, 0, message, "", nameof(WritePlanReports)));
}
