using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that each lacuna is at a position of its task's text.</summary>
internal static class LacunaValidator
{
    public static void Validate(PlanDocument document, ProblemList problems)
    {
        foreach (var task in document.Tasks.Where(task => task.Lacunae.Count > 0))
        {
            var texts = task.Text.ByLanguage();
            foreach (var lacuna in task.Lacunae)
            {
                if (!lacuna.At.IsMissing
                    && texts.TryGetValue(lacuna.Language.Value, out var text)
                    && !text.IsMissing
                    && Problem(text.Value, lacuna.At.Value) is { } problem)
                {
                    problems.Add(ProblemKind.LacunaOutOfRange, lacuna.At.Span, Invariant.Text(lacuna.At.Value), problem);
                }
            }
        }
    }

    private static MessageText? Problem(string text, int at) =>
        at < 0 || at > text.Length ? new("is outside the text, which has {0} characters", "在文本之外，文本共 {0} 个字符", Invariant.Text(text.Length))
        : at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? new("is between the two halves of one character", "处在一个字符的两半之间")
        : null;
}
