using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Validation;

namespace Plan2025.Fuzz.Checks;

/// <summary>
/// Says whether a document is handled as it must be: no exception, and either an error at a place inside the file or
/// output that compiles. What is malformed and what is not is compared with another JSON reader.
/// </summary>
internal sealed class Judge(CompileCheck compile)
{
    private static readonly JsonDocumentOptions s_strict = new() { MaxDepth = 64 };

    public Verdict Of(byte[] utf8)
    {
        try
        {
            var (result, text) = PlanReader.Read(utf8);
            return CheckProblems(result, text)
                ?? CheckSyntax(result, text)
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
        var lines = new LineMap(text);
        foreach (var problem in result.Problems)
        {
            var rule = Rules.Of(problem.Kind);
            if (problem.Start < 0 || problem.Length < 0 || problem.Start > text.Length - problem.Length)
            {
                return Verdict.Failed($"{rule.Id} outside the file", $"{problem.Start}+{problem.Length} of {text.Length}");
            }

            var place = lines.PlaceOf(problem.Start);
            if (place.Line < 0 || place.Column < 0)
            {
                return Verdict.Failed($"{rule.Id} without a line", problem.ToString());
            }

            if (problem.Kind == ProblemKind.InternalError)
            {
                return Verdict.Failed("internal error", problem.Message);
            }

            if (problem.Message.Length > 2000 || problem.Message.Any(char.IsControl) || !IsWellFormed(problem.Message))
            {
                return Verdict.Failed($"{rule.Id} says what can't be read", problem.Message);
            }
        }

        var hasErrors = result.Problems.Any(p => !p.IsWarning);
        return hasErrors == (result.Document is null)
            ? result.Problems.Count <= ProblemList.MaximumListed + 1 ? null : Verdict.Failed("too many problems", "")
            : Verdict.Failed(hasErrors ? "a document with errors" : "no document and no error", "");
    }

    /// <summary>Malformed is what another strict reader refuses, and nothing else.</summary>
    private static Verdict? CheckSyntax(ReadResult result, string text)
    {
        var isLost = result.Problems.Any(p => p.Kind is ProblemKind.DocumentNotUtf8 or ProblemKind.DocumentEmpty);
        if (isLost)
        {
            return null;
        }

        var isMalformed = result.Problems.Any(p => p.Kind == ProblemKind.MalformedJson);
        var hasHalves = result.Problems.Any(p => p.Kind == ProblemKind.IllFormedText);
        try
        {
            using var _ = JsonDocument.Parse(Encoding.UTF8.GetBytes(text), s_strict);
            return isMalformed ? Verdict.Failed("sound JSON is called malformed", result.Problems.First(p => p.Kind == ProblemKind.MalformedJson).Message) : null;
        }
        catch (JsonException e)
        {
            return isMalformed || hasHalves ? null : Verdict.Failed("malformed JSON is accepted", e.Message);
        }
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
