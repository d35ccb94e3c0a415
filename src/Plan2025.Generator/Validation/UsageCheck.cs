using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that everything that has an id is used: what nobody uses is a leftover, or the use is missing.</summary>
internal static class UsageCheck
{
    public static void Check(PlanDocument document, ProblemList problems)
    {
        var tasks = document.Tasks.ToArray();
        var agencies = tasks.SelectMany(t => t.Responsibility.Agencies.Value).Append(document.Header.Issuer);
        Unused(document.Agencies.Select(a => a.Id), agencies, "an agency", problems);
        Unused(document.AgencyKinds.Select(k => k.Id), document.Agencies.Select(a => a.Kind), "an agency kind", problems);
        Unused(document.Instruments.Select(i => i.Id), tasks.SelectMany(t => t.Mentions, (_, m) => m.Instrument), "an instrument", problems);
        Unused(document.InstrumentKinds.Select(k => k.Id), document.Instruments.Select(i => i.Kind), "an instrument kind", problems);
    }

    private static void Unused(
        IEnumerable<Located<string>> ids, IEnumerable<Located<string>> uses, string what, ProblemList problems)
    {
        var used = new HashSet<string>(uses.Select(use => use.Value), StringComparer.Ordinal);
        foreach (var id in ids.Where(id => !used.Contains(id.Value)))
        {
            problems.Add(ProblemKind.UnusedEntry, id, id.Value, what);
        }
    }
}
