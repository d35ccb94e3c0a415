using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Validation;

namespace Plan2025.Fuzz.Checks;

/// <summary>
/// Says whether a document is handled as it must be: no exception, and either an error at a position in the file or
/// output that compiles.
/// </summary>
internal static class Judge
{
    public static Verdict Of(byte[] utf8, CompileCheck compile)
    {
        try
        {
            var (result, text) = PlanReader.Read(utf8);
            return CheckProblems(result, text)
                ?? CheckSyntax(result)
                ?? (result.Document is { } document ? compile.Check(text, document) : Verdict.Refused);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Verdict.Failed(e.GetType().Name + " in " + Where(e), e.ToString());
        }
    }

    private static string Where(Exception e) =>
        new System.Diagnostics.StackTrace(e).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Plan2025", StringComparison.Ordinal) == true) is { } method
            ? method.DeclaringType!.Name + "." + method.Name
            : "?";

    private static Verdict? CheckProblems(ReadResult result, string text)
    {
        foreach (var problem in result.Problems)
        {
            var rule = Rules.Of(problem.Kind);
            if (problem.Start < 0 || problem.Length < 0 || problem.Start > text.Length - problem.Length)
            {
                return Verdict.Failed($"{rule.Id} outside the file", $"{problem.Start}+{problem.Length} of {text.Length}");
            }

            if (problem.Kind == ProblemKind.InternalError)
            {
                return Verdict.Failed("internal error", problem.Message);
            }

            var runes = problem.Message.EnumerateRunes();
            if (problem.Message.Length > 2000 || runes.Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar))
            {
                return Verdict.Failed($"{rule.Id} says what can't be read", problem.Message);
            }
        }

        var hasErrors = result.Problems.Any(p => !p.IsWarning);
        return hasErrors == (result.Document is null)
            ? result.Problems.Count <= ProblemList.MaximumListed + 1 ? null : Verdict.Failed("too many problems", "")
            : Verdict.Failed(hasErrors ? "a document with errors" : "no document and no error", "");
    }

    /// <summary>A slip in JSON is the only problem, but for halves of characters before it.</summary>
    private static Verdict? CheckSyntax(ReadResult result) =>
        result.Problems.FirstOrDefault(p => p.Kind == ProblemKind.MalformedJson) is not { } problem ? null
        : result.Problems.Any(p => p != problem && !IsOfHalves(p)) ? Verdict.Failed("more than one slip in JSON", problem.Message)
        : problem.Message.Contains("'\"", StringComparison.Ordinal) ? Verdict.Failed("a sound text is called wrong", problem.Message)
        : null;

    /// <summary>Whether a problem is half a character, or says how many more of them there are.</summary>
    private static bool IsOfHalves(Problem problem) =>
        problem.Kind == ProblemKind.IllFormedText
        || problem.Kind == ProblemKind.MoreProblems
            && Regex.Matches(problem.Message, @"PLAN\d{4}").All(id => id.Value == Rules.Of(ProblemKind.IllFormedText).Id);
}
