using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator;

/// <summary>What one file gave.</summary>
internal sealed record FileResult(string Path, PlanDocument? Document, EquatableArray<FileProblem> Problems)
{
    public static FileResult From(string path, ReadResult result, SourceText text) =>
        new(path, result.Document, result.Problems.Select(p => FileProblem.From(path, p, text.Lines)).ToArray());

    public static FileResult NotUtf8(string path, MessageText reason) =>
        new(path, null, [FileProblem.AtTop(path, ProblemKind.DocumentNotUtf8, reason)]);

    public static FileResult Failed(string path, Exception e) =>
        new(path, null, [FileProblem.AtTop(path, ProblemKind.InternalError, e.GetType().Name + ": " + e.Message)]);
}

/// <summary>What all files gave together.</summary>
internal sealed record PlanFiles(PlanDocument? Only, bool IsMissing, EquatableArray<FileProblem> Problems)
{
    public static PlanFiles From(ImmutableArray<FileResult> results)
    {
        var ordered = results.OrderBy(r => r.Path, StringComparer.Ordinal).ToArray();
        var problems = ordered.SelectMany(r => r.Problems).ToList();
        problems.AddRange(ordered.Skip(1).Select(r => Second(ordered[0].Path, r.Path)));
        return new PlanFiles(ordered.Length == 1 ? ordered[0].Document : null, ordered.Length == 0, problems);
    }

    /// <summary>All problems, among them that there is no file, which is reported at the project.</summary>
    public EquatableArray<FileProblem> ProblemsIn(string project) =>
        IsMissing ? [FileProblem.AtTop(project, ProblemKind.DocumentMissing)] : Problems;

    /// <summary>The problem of a document that is not the first; the first is the one whose path sorts first.</summary>
    private static FileProblem Second(string first, string path) =>
        FileProblem.AtTop(path, ProblemKind.DocumentNotUnique, System.IO.Path.GetFileName(first));
}

/// <summary>A problem and the lines and columns where it is.</summary>
internal sealed record FileProblem(
    ProblemKind Kind, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<MessageText> Arguments)
{
    public static FileProblem From(string path, Problem problem, TextLineCollection lines)
    {
        var span = new TextSpan(problem.Start, problem.Length);
        return new FileProblem(problem.Kind, path, span, lines.GetLinePositionSpan(span), problem.Arguments);
    }

    public static FileProblem AtTop(string path, ProblemKind kind, params MessageText[] arguments) =>
        new(kind, path, default, default, arguments);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.Of(Kind), Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines), [.. Arguments]);
}
