using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that no spelling means two agencies or two instruments: it could not be parsed.</summary>
internal static class SpellingValidator
{
    public static void Validate(PlanDocument document, ProblemList problems)
    {
        Check(document.Agencies.Select(a => (a.Name, Spellings(a))), problems);
        Check(document.Instruments.Select(i => (i.Name, new[] { i.Name }.Concat(TextsOf(i.Title)).Concat(i.Aliases))), problems);
    }

    private static IEnumerable<Located<string>> Spellings(AgencyEntry agency) =>
        new[] { agency.Name, agency.Abbreviation ?? default }
            .Concat(TextsOf(agency.Printed))
            .Concat(TextsOf(agency.FullName))
            .Concat(agency.Aliases);

    private static IEnumerable<Located<string>> TextsOf(LocalizedText text) => text.Texts.Select(t => t.Text);

    private static void Check(IEnumerable<(Located<string> Name, IEnumerable<Located<string>> Spellings)> entries, ProblemList problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, spellings) in entries)
        {
            foreach (var spelling in spellings.Where(spelling => !spelling.IsMissing))
            {
                if (!owners.TryGetValue(spelling.Value, out var owner))
                {
                    owners.Add(spelling.Value, name.Value);
                }
                else if (owner != name.Value)
                {
                    problems.Add(ProblemKind.AmbiguousSpelling, spelling.Span, spelling.Value, owner, name.Value);
                }
            }
        }
    }
}
