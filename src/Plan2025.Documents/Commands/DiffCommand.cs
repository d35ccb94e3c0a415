using System.CommandLine;
using System.IO;
using System.Text;
using Plan2025.Documents.Comparing;

namespace Plan2025.Documents.Commands;

/// <summary><c>plan-document diff OLD NEW</c>: what became of each task.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "The plan document before." };
        var @new = new Argument<string>("NEW") { Description = "The plan document now." };
        var format = new Option<string>("--format", "-f")
        {
            Description = "The output format.",
            HelpName = string.Join('|', DifferenceText.Formats),
            DefaultValueFactory = _ => DifferenceText.Formats[0],
        };
        format.AcceptOnlyFromAmong(DifferenceText.Formats);
        var matches = new Option<string?>("--matches", "-m")
        {
            Description = "A file with tasks that belong together, one line each: 12 = 14, or 12 = 14, 15, or 12, 13 = 14, or 12 = -, or - = 14.",
            HelpName = "FILE",
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; without it, the result goes to standard output.", HelpName = "FILE" };
        var command = new Command("diff", "Shows what became of each task: unchanged, reworded, moved, renumbered, split, merged, new, gone; and who leads now.") { old, @new, format, matches, output };
        command.SetAction(result => Compare(
            result.GetRequiredValue(old),
            result.GetRequiredValue(@new),
            result.GetRequiredValue(format),
            result.GetValue(matches),
            result.GetValue(output),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Compare(string oldFile, string newFile, string format, string? matches, string? file, TextWriter output)
    {
        if (PlanFiles.Read(oldFile, output) is not { } old || PlanFiles.Read(newFile, output) is not { } @new)
        {
            return ExitCode.Findings;
        }

        var byHand = matches is null ? [] : HandMatches.Parse(File.ReadAllText(matches), old.Tasks.Count, @new.Tasks.Count);
        var comparison = PlanComparison.Create(old, @new, byHand);
        var text = new StringWriter();
        DifferenceText.Write(comparison, format, text);
        if (file is null)
        {
            output.Write(text);
        }
        else
        {
            File.WriteAllText(file, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        return ExitCode.Success;
    }
}
