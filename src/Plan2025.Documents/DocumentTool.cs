using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Plan2025.Documents.Commands;

namespace Plan2025.Documents;

/// <summary>The command line: which commands there are, and what a run of one comes to.</summary>
internal static class DocumentTool
{
    /// <summary>Runs one command.</summary>
    /// <returns>The exit code: <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("For people who keep plans: from an official text to a plan document, and what became of its tasks.")
        {
            ImportCommand.Create(),
            ValidateCommand.Create(),
            FormatCommand.Create(),
            DiffCommand.Create(),
        };
        var result = root.Parse(arguments);
        try
        {
            if (result.Errors.Count > 0)
            {
                throw new UsageException(string.Join('\n', result.Errors.Select(wrong => wrong.Message)));
            }

            return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine("error: " + problem.Message);
            return ExitCode.WrongUsage;
        }
    }
}
