using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Warns of a plan that was published before it was issued.</summary>
internal static class DateValidator
{
    public static void Validate(PlanDocument document, ProblemList problems)
    {
        // Dates are written so that their order is that of their texts.
        var (issued, published) = (document.Header.IssuedOn, document.Header.PublishedOn);
        if (!issued.IsMissing && !published.IsMissing && string.CompareOrdinal(published.Value, issued.Value) < 0)
        {
            problems.Add(ProblemKind.DatesOutOfOrder, published.Span, published.Value, issued.Value);
        }
    }
}
