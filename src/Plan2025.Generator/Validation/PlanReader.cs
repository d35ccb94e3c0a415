using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;
using Plan2025.Generator.Parsing;

namespace Plan2025.Generator.Validation;

/// <summary>What reading a document gave: a valid document, or the problems that stand in its way.</summary>
internal sealed record ReadResult(PlanDocument? Document, EquatableArray<Problem> Problems);

/// <summary>The way from text to a valid document. It knows no compiler, so tools and tests use it as it is.</summary>
internal static class PlanReader
{
    public static ReadResult Read(string text)
    {
        var problems = new ProblemList();
        var document = PlanParser.Parse(text, problems);
        if (document is not null)
        {
            PlanValidator.Validate(document, problems);
        }

        // Nothing half-right is passed on.
        return new ReadResult(problems.Count == 0 ? document : null, problems.ToSortedArray());
    }
}
