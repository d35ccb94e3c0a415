using System;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that the corrections of a task's text lead, one after the other, to the text in the plan.</summary>
/// <remarks>Earlier wordings are constants of the library, so a chain with a gap would make constants that no release ever had.</remarks>
internal static class ErratumValidator
{
    public static void Validate(PlanDocument document, ProblemList problems)
    {
        var errata = document.Errata.ToLookup(e => e.Path.Value, StringComparer.Ordinal);
        foreach (var task in document.Tasks)
        {
            foreach (var text in task.Text.Texts)
            {
                Check([.. errata[Erratum.TextPath(task.Number.Value, text.Language.Value)]], text.Text.Value, problems);
            }
        }
    }

    private static void Check(Erratum[] errata, string current, ProblemList problems)
    {
        for (var i = 0; i < errata.Length; i++)
        {
            var isLast = i + 1 == errata.Length;
            var next = isLast ? current : errata[i + 1].Before?.Value;
            if (errata[i].Before is null)
            {
                problems.Add(ProblemKind.ErratumMismatch, errata[i].Path.Span, "before", new("the text that was corrected", "被更正的文本"));
            }

            if (errata[i].After is not { } after)
            {
                problems.Add(ProblemKind.ErratumMismatch, errata[i].Path.Span, "after", new("the text that replaced it", "更正后的文本"));
            }
            else if (next is not null && after.Value != next)
            {
                problems.Add(ProblemKind.ErratumMismatch, after.Span, "after", isLast ? new("the text that is in the plan", "计划中的文本") : new("the text that the next erratum corrects", "下一处勘误所更正的文本"));
            }
        }
    }
}
