using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that each id is given once in the whole document, and each language once.</summary>
internal static class IdValidator
{
    private const string InDocument = "ids are unique in the whole document";

    public static void Validate(PlanDocument document, ProblemList problems)
    {
        var ids = new[] { (document.Header.Id, InDocument) }
            .Concat(document.SourceIds.Select(id => (id, InDocument)))
            .Concat(Entries(document.AgencyKinds, "the same agency kind is in the list already"))
            .Concat(Entries(document.Agencies, "the same agency is in the list already"))
            .Concat(Entries(document.InstrumentKinds, "the same instrument kind is in the list already"))
            .Concat(Entries(document.Instruments, "the same instrument is in the list already"));
        Unique(ids, StringComparer.Ordinal, problems);

        // Tags that differ by case only are one language (RFC 5646), and one file name.
        Unique(document.Expressions.Select(e => (e.Language, "languages are unique without regard to case")), StringComparer.OrdinalIgnoreCase, problems);
    }

    /// <summary>The ids of a list, and what is wrong with each if it is used twice.</summary>
    private static IEnumerable<(Located<string> Id, string Problem)> Entries(IEnumerable<IIdentified> entries, string isRepeated)
    {
        var seen = new Repetitions();
        return entries.Select(entry => (entry.Id, seen.IsRepeated(entry) ? isRepeated : InDocument));
    }

    private static void Unique(IEnumerable<(Located<string> Id, string Problem)> ids, StringComparer comparer, ProblemList problems)
    {
        var seen = new HashSet<string>(comparer);
        foreach (var (id, problem) in ids)
        {
            if (!id.IsMissing && !seen.Add(id.Value))
            {
                problems.Add(ProblemKind.DuplicateId, id.Span, id.Value, problem);
            }
        }
    }
}
