using System.CommandLine;
using System.IO;
using System.Threading;
using Plan2025.Tool.Checking;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Commands;

/// <summary><c>plan2025 check PATH</c>: references in files of any kind, without a .NET project.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string GitHub = "github";
    private const string Sarif = "sarif";
    private const string Json = "json";

    public static Command Create(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH") { Description = Descriptions.CheckPath.In(context.Language), Arity = ArgumentArity.OneOrMore };
        var require = new Option<string?>("--require") { Description = Descriptions.CheckRequire.In(context.Language), HelpName = "EXPRESSION" };
        var format = new Option<string>("--format", "-f")
        {
            Description = Descriptions.CheckFormat.In(context.Language),
            DefaultValueFactory = _ => Text,
            HelpName = string.Join('|', Text, GitHub, Sarif, Json),
        };
        format.AcceptOnlyFromAmong(Text, GitHub, Sarif, Json);
        var json = CommonOptions.Json(context.Language);
        var command = new Command("check", Descriptions.Check.In(context.Language)) { paths, require, format, json };
        paths.Validators.Add(result => context.RejectOptions(result, command));
        command.SetAction((result, cancel) => System.Threading.Tasks.Task.FromResult(Check(
            context, result.GetRequiredValue(paths), result.GetValue(require), result.GetValue(json) ? Json : result.GetRequiredValue(format), cancel)));
        return command;
    }

    private static int Check(CommandContext context, string[] paths, string? require, string format, CancellationToken cancel)
    {
        TaskSet? required = require is null ? null : TaskExpression.Parse(require, context.Language);
        var scan = Read(context, paths, cancel);
        var findings = ReferenceCheck.Check(scan.Files, required, require ?? "");
        switch (format)
        {
            case GitHub:
                CheckReport.WriteGitHub(context, scan, findings);
                break;
            case Sarif:
                SarifReport.Write(context.Terminal.Output, findings, context.Language);
                break;
            case Json:
                CheckReport.WriteJson(context, scan, findings);
                break;
            default:
                CheckReport.WriteText(context, scan, findings);
                break;
        }

        return findings.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    private static FileScan Read(CommandContext context, string[] paths, CancellationToken cancel)
    {
        try
        {
            return FileScan.Read(paths, cancel);
        }
        catch (FileNotFoundException missing)
        {
            throw new UsageException(CheckLabels.NoSuchPath.Format(context.Language, Quote.In(context.Language, missing.FileName ?? "")));
        }
    }
}
