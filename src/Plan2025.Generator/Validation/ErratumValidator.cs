using System;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that the corrections of a task's text lead, one after the other, to the text that stands there.</summary>
/// <remarks>Earlier wordings live on as constants, so a chain with a gap would make constants that no release ever had.</remarks>
internal sealed class ErratumValidator(PlanDocument document, ProblemList problems)
{
    public void Validate()
    {
        if (document.Errata.Count == 0)
        {
            return;
        }

        var errata = document.Errata.ToLookup(e => e.Path.Value, StringComparer.Ordinal);
        foreach (var task in document.Tasks)
        {
            foreach (var text in task.Text.Texts)
            {
                Validate([.. errata[Erratum.TextPath(task.Number.Value, text.Language.Value)]], text.Text);
            }
        }
    }

    private void Validate(Erratum[] errata, Located<string> current)
    {
        for (var i = 0; i < errata.Length; i++)
        {
            var next = i + 1 < errata.Length ? errata[i + 1].Before : current;
            if (errata[i].Before is null)
            {
                problems.Add(ProblemKind.ErratumMismatch, errata[i].Path, "before", "was corrected");
            }

            if (errata[i].After is not { } after)
            {
                problems.Add(ProblemKind.ErratumMismatch, errata[i].Path, "after", "stands there since");
            }
            else if (next is { } text && !string.Equals(after.Value, text.Value, StringComparison.Ordinal))
            {
                problems.Add(
                    ProblemKind.ErratumMismatch, after, "after", i + 1 < errata.Length ? "the next erratum corrects" : "stands in the plan");
            }
        }
    }
}
