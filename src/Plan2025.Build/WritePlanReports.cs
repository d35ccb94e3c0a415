using System;
using System.Collections.Generic;
using System.Globalization;
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

    /// <summary>The language of the reports: a tag, or the name of a culture; English where it is empty. Readers of the page may choose another.</summary>
    public string Language { get; set; } = "";

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

    /// <summary>The language of messages, as the compiler is told it: <c>PreferredUILang</c>; empty for that of MSBuild.</summary>
    public string MessageLanguage { get; set; } = "";

    /// <summary>The reports.</summary>
    [Output]
    public string[] WrittenFiles { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var formats = ReportFormats.Parse(Formats, out var unknown);
        if (unknown is not null)
        {
            Fail(BuildMessages.UnknownFormat.With(unknown, MessageText.List(ReportFormats.Names)));
            return false;
        }

        if (LanguageOf(Language) is not { } language)
        {
            Fail(BuildMessages.UnknownLanguage.With(Language, MessageText.List(Plan.Languages.Select(l => l.Tag))));
            return false;
        }

        try
        {
            Write(formats, language);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // No content of a file or a property may end in a stack trace.
            Fail(BuildMessages.CannotWrite.With(Reason(e)));
        }

        return !Log.HasLoggedErrors;
    }

    private void Write(IReadOnlyList<ReportFormat> formats, Language language)
    {
        var main = Read(Assembly, RecordedAssembly.Read) ?? throw new ReportException(BuildMessages.NoAssembly.With(Assembly));
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
            Log.LogWarning(Say(BuildMessages.NotCounted.With(assembly.Name)));
        }

        if (main.Requirements.Count == 0 && references.Append(main).All(a => a.Rows.Count == 0))
        {
            Log.LogMessage(MessageImportance.High, Say(BuildMessages.NothingBound));
            return;
        }

        if (IsRepositoryRootGuessed)
        {
            Log.LogWarning(Say(BuildMessages.GuessedRoot.With(RepositoryRoot)));
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
            ReportFile.Write(file, format.Write(report, links, language));
            return file;
        })];
    }

    /// <summary>The language that a tag or the name of a culture means; null where there is none.</summary>
    private static Language? LanguageOf(string name)
    {
        if (name.Length == 0)
        {
            return PlanLanguages.Of("en");
        }

        foreach (var language in Plan.Languages)
        {
            if (string.Equals(language.Tag, name, StringComparison.OrdinalIgnoreCase))
            {
                return language.Id;
            }
        }

        return null;
    }

    /// <summary>Reads a file; an error names it.</summary>
    private static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is XmlException or BadImageFormatException or ReportException)
        {
            throw new ReportException(BuildMessages.OfFile.With(path, Reason(e)), e);
        }
    }

    private static object Reason(Exception e) => e is ReportException ours ? ours.Text : e.Message;

    private void Fail(MessageText message) => Log.LogError("Plan2025", null, null, ProjectFile, 0, 0, 0, 0, Say(message));

    /// <summary>A message in the language in which the compiler speaks, too; else in that of MSBuild.</summary>
    private string Say(MessageText message) => message.ToString(
        MessageLanguage.Length == 0 ? null : MessageText.IsChineseName(MessageLanguage) ? MessageText.InSimplified : CultureInfo.InvariantCulture);
}
