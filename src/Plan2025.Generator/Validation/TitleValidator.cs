using System;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that the text of each task that has a title begins with it.</summary>
internal static class TitleValidator
{
    public static void Validate(PlanDocument document, ProblemList problems)
    {
        foreach (var task in document.Tasks)
        {
            foreach (var title in task.Title?.Texts.Where(title => !title.Text.IsMissing) ?? [])
            {
                if (task.Text[title.Language.Value] is { } text && !text.StartsWith(title.Text.Value, StringComparison.Ordinal))
                {
                    problems.Add(ProblemKind.TitleMismatch, title.Text.Span, Invariant.Text(task.Number.Value), title.Language.Value);
                }
            }
        }
    }
}
