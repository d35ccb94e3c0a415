using System.CommandLine;
using System.IO;
using System.Text;
using Plan2025.Tool.Exports;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Commands;

/// <summary><c>plan2025 export xlsx -o ledger.xlsx</c>: the plan as a file.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandContext context)
    {
        var format = new Argument<string>("FORMAT") { Description = Descriptions.ExportFormat.In(context.Language), HelpName = string.Join('|', ExportFormats.All.Keys) };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Keys]);
        var output = new Option<string?>("--output", "-o") { Description = Descriptions.ExportOutput.In(context.Language), HelpName = "FILE" };
        var tasks = new Option<string>("--tasks") { Description = Descriptions.ExportTasks.In(context.Language), HelpName = "EXPRESSION", DefaultValueFactory = _ => "all" };
        var force = new Option<bool>("--force") { Description = Descriptions.Force.In(context.Language) };
        var command = new Command("export", Descriptions.Export.In(context.Language)) { format, output, tasks, force };
        format.Validators.Add(result => context.RejectOptions(result, command));
        command.SetAction(result =>
        {
            Export(
                context,
                ExportFormats.All[result.GetRequiredValue(format)],
                TaskExpression.Parse(result.GetRequiredValue(tasks), context.Language),
                result.GetValue(output),
                result.GetValue(force));
            return ExitCode.Success;
        });
        return command;
    }

    private static void Export(CommandContext context, ExportFormat format, TaskSet tasks, string? file, bool overwrite)
    {
        if (file is null && !format.IsText)
        {
            throw new UsageException(Labels.NeedsFile.In(context.Language));
        }

        if (file is not null && File.Exists(file) && !overwrite)
        {
            throw new UsageException(Labels.FileExists.Format(context.Language, Quote.In(context.Language, file)));
        }

        var content = format.Create(tasks, context.ExportLanguage);
        if (file is null)
        {
            context.Terminal.Output.Write(Encoding.UTF8.GetString(content));
            return;
        }

        using var stream = new FileStream(file, overwrite ? FileMode.Create : FileMode.CreateNew);
        stream.Write(content);
    }
}
