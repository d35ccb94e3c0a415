using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that the entries of each kind are numbered 1, 2, 3, … and that their names can be members of one enum.</summary>
internal static class EntryValidator
{
    /// <summary>The class whose constants have the names of tasks.</summary>
    private const string TaskClass = "KnownTasks";

    public static void Validate(PlanDocument document, ProblemList problems)
    {
        Check(document.Expressions, "an expression");
        Check(document.AgencyKinds, "an agency kind");
        Check(document.Agencies, "an agency");
        Check(document.InstrumentKinds, "an instrument kind");
        Check(document.Instruments, "an instrument");
        Check(document.Chapters, "a chapter");
        Check(document.Sections, "a section");
        Check(document.Tasks, "a task", TaskClass);
        if (document.Chapters.Count > 0 && document.Tasks.Count == 0)
        {
            problems.Add(ProblemKind.EmptyList, document.Chapters[0].Start, "tasks");
        }

        void Check<T>(IReadOnlyCollection<T> entries, string what, string? enclosingClass = null)
            where T : INumbered
        {
            // An entry with an id that was entered before has been reported by its id.
            var seen = new Repetitions();
            var isRepeated = entries.Select(entry => seen.IsRepeated(entry)).ToArray();
            Numbers([.. entries.Where((_, i) => !isRepeated[i]).Select(entry => entry.Number)], what, problems);
            Names(entries.Where((entry, i) => !isRepeated[i] || entry is not IIdentified).Select(entry => entry.Name), what, enclosingClass, problems);
        }
    }

    private static void Numbers(Located<int>[] numbers, string what, ProblemList problems)
    {
        var taken = new HashSet<int>();
        var expected = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            expected++;
            var number = numbers[i].Value;
            if (numbers[i].IsMissing)
            {
                continue;
            }

            var isNew = taken.Add(number);
            if (number == expected)
            {
                continue;
            }

            var wrong = number < 1 ? "is too small"
                : !isNew ? "is already taken"
                : number > expected ? "leaves a gap"
                : "is out of order";
            problems.Add(ProblemKind.NumberOutOfSequence, numbers[i].Span, Invariant.Text(number), what, wrong, Invariant.Text(expected));

            // One slip is one problem: where the numbers go on from here, an entry was left out or added, and they are right.
            var goesOn = i + 1 < numbers.Length && numbers[i + 1].Value - 1 == number;
            expected = goesOn ? number : expected;
        }
    }

    private static void Names(IEnumerable<Located<string>> names, string what, string? enclosingClass, ProblemList problems)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.Where(name => !name.IsMissing))
        {
            if (MemberNames.Problem(name.Value, enclosingClass) is { } problem)
            {
                problems.Add(ProblemKind.InvalidName, name.Span, name.Value, problem);
            }
            else if (!taken.Add(name.Value))
            {
                problems.Add(ProblemKind.DuplicateName, name.Span, name.Value, what);
            }
        }
    }
}
