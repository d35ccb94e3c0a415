using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Every wording that a task had in released data: <c>T045</c> is the first one, <c>T045v2</c> the next, and so on.</summary>
/// <remarks>A wording is the text in the plan's first language; a better translation asks nothing new of anybody.</remarks>
internal static class WordingLayout
{
    public static TaskTextModel Of(PlanView plan)
    {
        using var hash = new WordingHash();
        var errata = plan.Document.Errata.ToLookup(e => e.Path.Value, StringComparer.Ordinal);
        var wordings = new List<TaskWording>(plan.Tasks.Length);
        foreach (var task in plan.Tasks)
        {
            var member = plan.TaskMember(task.Number.Value);
            var count = errata.Count == 0 ? 0 : AddEarlier(wordings, member, errata[Erratum.TextPath(task.Number.Value, plan.DefaultLanguage)], hash);
            var text = task.Text.Find(plan.DefaultLanguage)!.Value;
            wordings.Add(new TaskWording(member, Name(member, count), hash.Of(text.Text.Value), XmlDoc.Of(text)));
        }

        return new(wordings);
    }

    /// <summary>Adds the wordings that a task had and has no more, and says how many they are.</summary>
    private static int AddEarlier(List<TaskWording> wordings, string member, IEnumerable<Erratum> corrections, WordingHash hash)
    {
        var errata = corrections.ToArray();
        var current = Name(member, errata.Length);
        for (var i = 0; i < errata.Length; i++)
        {
            var (before, after) = (errata[i].Before!.Value.Value, errata[i].After!.Value.Value);
            wordings.Add(new TaskWording(member, Name(member, i), hash.Of(before), XmlDoc.Of(before), new WordingCorrection(
                errata[i].DataVersion.Value,
                $"The wording of {member} changed in data {errata[i].DataVersion.Value} ({errata[i].Reason.Value}): '{before}' became '{after}'. "
                    + $"Look again at what is bound to it, then write TaskText.{current}.")));
        }

        return errata.Length;
    }

    private static string Name(string member, int index) =>
        index == 0 ? member : FormattableString.Invariant($"{member}v{index + 1}");
}
