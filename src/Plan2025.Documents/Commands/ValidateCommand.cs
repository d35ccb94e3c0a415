using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Validation;

namespace Plan2025.Documents.Commands;

/// <summary>
/// Validates plan documents as the generator does, without a compiler, for editor tasks and scripts. Each problem is a line in
/// the form that editors read from compilers (in Visual Studio Code, the problem matcher <c>$msCompile</c>).
/// </summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "The plan documents.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("validate", "Checks plan documents as the compiler does, and lists every problem at its line and column.") { files };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.InvocationConfiguration.Output));
        return command;
    }

    /// <summary>Validates files.</summary>
    private static int Run(IEnumerable<string> files, TextWriter output)
    {
        // Every file is validated, also behind one with errors.
        var isValid = true;
        foreach (var file in files)
        {
            isValid &= Validate(file, output);
        }

        return isValid ? ExitCode.Success : ExitCode.Findings;
    }

    private static bool Validate(string file, TextWriter output)
    {
        byte[] utf8;
        try
        {
            utf8 = File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            PlanFiles.Write(file, default, new Problem(ProblemKind.DocumentNotUtf8, 0, 0, [e.Message]), output);
            return false;
        }

        var (result, text) = PlanReader.Read(utf8);
        PlanFiles.WriteProblems(file, result, text, output);
        return result.Document is not null;
    }
}
