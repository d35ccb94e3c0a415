using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that each id is given once in the whole document, and each language once.</summary>
internal static class IdValidator
{
    public static void Validate(PlanDocument document, ProblemList problems)
    {
        var ids = new[] { document.Header.Id }
            .Concat(document.SourceIds)
            .Concat(document.AgencyKinds.Select(kind => kind.Id))
            .Concat(document.Agencies.Select(agency => agency.Id))
            .Concat(document.InstrumentKinds.Select(kind => kind.Id))
            .Concat(document.Instruments.Select(instrument => instrument.Id));
        Unique(ids, StringComparer.Ordinal, problems);

        // Tags that differ by case only are one language (RFC 5646), and one file name.
        Unique(document.Expressions.Select(expression => expression.Language), StringComparer.OrdinalIgnoreCase, problems);
    }

    private static void Unique(IEnumerable<Located<string>> ids, StringComparer comparer, ProblemList problems)
    {
        var seen = new HashSet<string>(comparer);
        foreach (var id in ids)
        {
            if (!id.IsMissing && !seen.Add(id.Value))
            {
                problems.Add(ProblemKind.DuplicateId, id.Span, id.Value);
            }
        }
    }
}
