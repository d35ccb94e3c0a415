using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Tool.Commands;
using Plan2025.Tool.Json;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Checking;

/// <summary>Writes what a check found, for people, for GitHub, and for programs.</summary>
internal static class CheckReport
{
    public static void WriteText(CommandContext context, FileScan scan, IReadOnlyList<CheckFinding> findings)
    {
        var (output, language) = (context.Terminal.Output, context.Language);
        WriteSkipped(context, scan);
        foreach (var finding in findings)
        {
            var where = finding.Location is { } location ? FormattableString.Invariant($"{location.File}:{location.Line}:{location.Column}: ") : "";
            output.WriteLine($"{where}{Level(finding, language)} {finding.Rule}: {finding.MessageIn(language)}{Suggestion(context, finding)}");
        }

        output.WriteLine(CheckLabels.Summary.Format(language, scan.Files.Sum(f => f.References.Count), scan.FileCount, findings.Count));
    }

    /// <summary>Workflow commands: GitHub shows them beside the lines of a pull request.</summary>
    public static void WriteGitHub(CommandContext context, FileScan scan, IReadOnlyList<CheckFinding> findings)
    {
        WriteSkipped(context, scan);
        foreach (var finding in findings)
        {
            var command = new StringBuilder(finding.IsError ? "::error " : "::warning ");
            if (finding.Location is { } location)
            {
                command.Append(TextFormat.Culture, $"file={Property(location.File)},line={location.Line},col={location.Column},endColumn={location.EndColumn},");
            }

            command.Append("title=").Append(finding.Rule).Append("::").Append(Data(finding.MessageIn(context.Language) + Suggestion(context, finding)));
            context.Terminal.Output.WriteLine(command);
        }
    }

    public static void WriteJson(CommandContext context, FileScan scan, IReadOnlyList<CheckFinding> findings) =>
        ToolJsonContext.Write(context.Terminal.Output, JsonFactory.Create(scan, findings, context.Language));

    private static void WriteSkipped(CommandContext context, FileScan scan)
    {
        foreach (var (file, reason) in scan.Skipped)
        {
            context.Terminal.Error.WriteLine((reason == SkipReason.Binary ? CheckLabels.SkippedBinary : CheckLabels.SkippedEncoding).Format(context.Language, file));
        }
    }

    private static string Level(CheckFinding finding, Language language) => (finding.IsError ? CheckLabels.Error : CheckLabels.Warning).In(language);

    private static string Suggestion(CommandContext context, CheckFinding finding) =>
        finding.Suggestions.Count == 0 ? "" : (context.Language.IsChinese() ? "。" : ".") + context.DidYouMean(finding.Suggestions);

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
