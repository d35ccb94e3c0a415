using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that each id is given once in the whole document, and each language once.</summary>
internal static class IdValidator
{
    private static readonly MessageText s_inDocument = new("ids are unique in the whole document", "id 在整个文档中必须唯一");

    public static void Validate(PlanDocument document, ProblemList problems)
    {
        var ids = new[] { (document.Header.Id, s_inDocument) }
            .Concat(document.SourceIds.Select(id => (id, s_inDocument)))
            .Concat(Entries(document.AgencyKinds, new("the same agency kind is in the list already", "同一单位类别已在列表中")))
            .Concat(Entries(document.Agencies, new("the same agency is in the list already", "同一单位已在列表中")))
            .Concat(Entries(document.InstrumentKinds, new("the same instrument kind is in the list already", "同一法规政策文件类别已在列表中")))
            .Concat(Entries(document.Instruments, new("the same instrument is in the list already", "同一法规政策文件已在列表中")));
        Unique(ids, StringComparer.Ordinal, problems);

        // Tags that differ by case only are one language (RFC 5646), and one file name.
        Unique(document.Expressions.Select(e => (e.Language, new MessageText("languages are unique without regard to case", "语言必须唯一，不论大小写"))), StringComparer.OrdinalIgnoreCase, problems);
    }

    /// <summary>The ids of a list, and what is wrong with each if it is used twice.</summary>
    private static IEnumerable<(Located<string> Id, MessageText Problem)> Entries(IEnumerable<IIdentified> entries, MessageText isRepeated)
    {
        var seen = new Repetitions();
        return entries.Select(entry => (entry.Id, seen.IsRepeated(entry) ? isRepeated : s_inDocument));
    }

    private static void Unique(IEnumerable<(Located<string> Id, MessageText Problem)> ids, StringComparer comparer, ProblemList problems)
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
