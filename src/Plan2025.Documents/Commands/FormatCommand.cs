using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Plan2025.Documents.Writing;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Validation;

namespace Plan2025.Documents.Commands;

/// <summary><c>plan-document format FILE</c>: the canonical form, with mentions found again.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "The plan documents; they are written in place.", Arity = ArgumentArity.OneOrMore };
        var renumber = new Option<bool>("--renumber") { Description = "Number everything again by appearance. Not for a document with errata: numbers that were released are frozen." };
        var check = new Option<bool>("--check") { Description = "Write nothing; say which files are not in the canonical form." };
        var command = new Command("format", "Writes plan documents in the canonical form, and finds the mentions of instruments again.") { files, renumber, check };
        command.SetAction(result => Run(
            result.GetRequiredValue(files), result.GetValue(renumber), result.GetValue(check), result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(IEnumerable<string> files, bool renumber, bool check, TextWriter output)
    {
        var isDone = true;
        foreach (var file in files)
        {
            isDone &= Format(file, renumber, check, output);
        }

        return isDone ? ExitCode.Success : ExitCode.Findings;
    }

    private static bool Format(string file, bool renumber, bool check, TextWriter output)
    {
        var bytes = File.ReadAllBytes(file);
        var (result, text) = PlanReader.Read(bytes);
        if (result.Problems.Any(problem => !problem.IsWarning && !IsMended(problem.Kind, renumber)))
        {
            PlanFiles.WriteProblems(file, result, text, output, warnings: false);
            return false;
        }

        var document = JsonNode.Parse(text)!.AsObject();
        if (renumber && document["errata"] is JsonArray { Count: > 0 })
        {
            output.WriteLine($"{file}(1,1): error: the document has errata, so it was released and its numbers are frozen");
            return false;
        }

        var formatted = Encoding.UTF8.GetBytes(Formatter.Format(document, renumber));
        if (formatted.AsSpan().SequenceEqual(bytes))
        {
            return true;
        }

        if (check)
        {
            output.WriteLine($"{file}(1,1): error: the file is not in the canonical form; plan-document format writes it");
            return false;
        }

        File.WriteAllBytes(file, formatted);
        var (written, json) = PlanReader.Read(formatted);
        PlanFiles.WriteProblems(file, written, json, output);
        return written.Document is not null;
    }

    /// <summary>What formatting puts right.</summary>
    private static bool IsMended(ProblemKind kind, bool renumber) =>
        kind == ProblemKind.MentionMismatch || (renumber && kind == ProblemKind.NumberOutOfSequence);
}
