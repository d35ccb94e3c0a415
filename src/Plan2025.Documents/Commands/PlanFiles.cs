using System.Globalization;
using System.IO;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Validation;

namespace Plan2025.Documents.Commands;

/// <summary>Plan documents in files, and their problems in the form that editors read from compilers.</summary>
internal static class PlanFiles
{
    /// <summary>Reads a valid document.</summary>
    /// <param name="file">The file.</param>
    /// <param name="output">Where its errors are written.</param>
    /// <returns>The document, or null where it has errors.</returns>
    public static PlanDocument? Read(string file, TextWriter output)
    {
        var (result, text) = PlanReader.Read(File.ReadAllBytes(file));
        if (result.Document is null)
        {
            WriteProblems(file, result, text, output, warnings: false);
        }

        return result.Document;
    }

    /// <summary>Writes the problems of a document, a line for each.</summary>
    public static void WriteProblems(string file, ReadResult result, string text, TextWriter output, bool warnings = true)
    {
        var lines = new LineMap(text);
        foreach (var problem in result.Problems)
        {
            if (warnings || !problem.IsWarning)
            {
                Write(file, lines.PositionOf(problem.Start), problem, output);
            }
        }
    }

    /// <summary>Writes a problem.</summary>
    public static void Write(string file, TextPosition position, Problem problem, TextWriter output) =>
        output.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2}): {3} {4}: {5} ({6})",
            file,
            position.Line + 1,
            position.Column + 1,
            problem.IsWarning ? "warning" : "error",
            Rules.Of(problem.Kind).Id,
            problem.Text.ToString(null),
            Rules.Of(problem.Kind).HelpLink.ToString(null)));
}
