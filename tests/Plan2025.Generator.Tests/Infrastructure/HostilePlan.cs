using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Plan2025.Fuzz.Documents;
using Plan2025.Fuzz.Mutation;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>Valid plans of any shape, each text of which ends in what is as hostile as JSON allows.</summary>
internal static class HostilePlan
{
    private static readonly string[] s_clause = ["plain", "byDuty", "separator", "lastSeparator"];

    /// <summary>The plan that a seed stands for; always the same one.</summary>
    public static string Create(int seed)
    {
        var random = new Random(seed);
        for (; ; )
        {
            var json = random.OneIn(2)
                ? Corpus.Choose(random).Json
                : SyntheticPlan.Create(random.Next(1, 300), random.Next(3, 300));
            var plan = new MutablePlan(json);
            for (var i = random.Next(4); i > 0; i--)
            {
                random.Of(SoundMutators.All).TryApply(random, plan, () => new MutablePlan(json));
            }

            // A mutator may well break a rule.
            var mutant = plan.ToJson(isIndented: false);
            if (PlanReader.Read(mutant).Document is not null)
            {
                return Create(mutant, () => HostileText.Any(random));
            }
        }
    }

    /// <summary>A valid plan with something after each of its texts.</summary>
    public static string Create(string json, Func<string> hostile)
    {
        var plan = new MutablePlan(json);
        plan.Root!["errata"] = new JsonArray();
        foreach (var instrument in plan.Entries("instruments"))
        {
            // Mentions are of the title as it was.
            var titles = instrument["title"]!.AsObject().Select(title => (string?)title.Value);
            var aliases = instrument["aliases"]!.AsArray().Select(alias => (string?)alias);
            instrument["aliases"] = new JsonArray([.. aliases.Union(titles).Select(spelling => (JsonNode?)spelling)]);
        }

        var languages = plan.Members("language").Select(place => place.Text).ToHashSet();
        var aliasesOfInstruments = plan.Entries("instruments").Select(instrument => instrument["aliases"]).ToHashSet();
        foreach (var place in plan.Places().Where(place => place.Text is not null && !aliasesOfInstruments.Contains(place.Parent)))
        {
            if (languages.Contains(place.Key) || place.Key is "basis" or "abbreviation" or "aliases" or "evidence" or "resolution")
            {
                place.Value = plan.Raw(HostileText.Quoted(place.Text + Sound(hostile())));
            }
            else if (s_clause.Contains(place.Key))
            {
                var end = Sound(hostile()).Replace("{agencies}", "", StringComparison.Ordinal);
                place.Value = plan.Raw(HostileText.Quoted(place.Text + end));
            }
        }

        return plan.ToJson(isIndented: true);
    }

    /// <summary>Without halves of characters, and what stands for lost bytes: those are errors.</summary>
    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));
}
