using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Plan2025.Documents.Import;
using Plan2025.Documents.Reading;

namespace Plan2025.Documents.Commands;

/// <summary><c>plan-document import TEXT -o plan.json</c>: an official text becomes a plan document.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "The official text as it was copied from a web page or a PDF file: UTF-8 or GBK." };
        var output = new Option<string>("--output", "-o") { Description = "The plan document to write.", HelpName = "FILE", Required = true };
        var registers = new Option<string[]>("--register", "-r")
        {
            Description = "A plan document whose agencies and instruments are known, such as last year's; or a list with one line for each agency: short name, full name and further names, separated by tabs. May be given several times.",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };
        var lines = new Option<string?>("--lines", "-l") { Description = "The first and the last line of the document in the text, such as 22-167.", HelpName = "FIRST-LAST" };
        var id = new Option<string?>("--id") { Description = "The id of the plan, such as cn-ip-plan-2026.", HelpName = "ID" };
        var command = new Command("import", "Turns an official text into a plan document, and lists what a person should check.") { text, output, registers, lines, id };
        command.SetAction(result => Import(
            result.GetRequiredValue(text),
            result.GetRequiredValue(output),
            result.GetRequiredValue(registers),
            ParseLines(result.GetValue(lines)),
            result.GetValue(id),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Import(string file, string target, string[] registers, (int First, int Last)? lines, string? id, TextWriter output)
    {
        var register = Register.Create();
        foreach (var path in registers)
        {
            try
            {
                register.AddFile(path);
            }
            catch (FormatException e)
            {
                throw new UsageException(e.Message);
            }
        }

        register.AddOwn();
        ImportResult result;
        try
        {
            result = Importer.Import(File.ReadAllBytes(file), lines, register, id);
        }
        catch (RefusedTextException refused)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}({refused.Line}): error: {refused.Message}"));
            return ExitCode.Findings;
        }

        File.WriteAllText(target, result.Json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (var note in result.Notes.Where(note => note.Line > 0))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}({note.Line}): note: {note.Text}"));
        }

        foreach (var note in result.Notes.Where(note => note.Line == 0))
        {
            output.WriteLine($"{file}: note: {note.Text}");
        }

        var tree = result.Plan.Tree;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target}: {tree.All.Count} tasks, {tree.Chapters.Count} chapters, {tree.Chapters.Sum(chapter => chapter.Sections.Count)} sections, {result.Plan.Agencies.All.Count} agencies ({result.Plan.Agencies.All.Count(agency => agency.Known is not null)} of them known)"));
        return ExitCode.Success;
    }

    private static (int First, int Last)? ParseLines(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parts = text.Split('-');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? (first, last)
            : throw new UsageException($"'{text}' is not the first and the last line, such as 22-167");
    }
}
