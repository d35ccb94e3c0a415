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
        Check(document.Expressions, new("an expression", "语言表达"));
        Check(document.AgencyKinds, new("an agency kind", "单位类别"));
        Check(document.Agencies, new("an agency", "单位"));
        Check(document.InstrumentKinds, new("an instrument kind", "法规政策文件类别"));
        Check(document.Instruments, new("an instrument", "法规政策文件"));
        Check(document.Chapters, new("a chapter", "章"));
        Check(document.Sections, new("a section", "节"));
        Check(document.Tasks, new("a task", "任务"), TaskClass);
        if (document.Chapters.Count > 0 && document.Tasks.Count == 0)
        {
            problems.Add(ProblemKind.EmptyList, document.Chapters[0].Start, "tasks");
        }

        void Check<T>(IReadOnlyCollection<T> entries, MessageText what, string? enclosingClass = null)
            where T : INumbered
        {
            // An entry with an id that was entered before has been reported by its id.
            var seen = new Repetitions();
            var isRepeated = entries.Select(entry => seen.IsRepeated(entry)).ToArray();
            Numbers([.. entries.Where((_, i) => !isRepeated[i]).Select(entry => entry.Number)], what, problems);
            Names(entries.Where((entry, i) => !isRepeated[i] || entry is not IIdentified).Select(entry => entry.Name), what, enclosingClass, problems);
        }
    }

    private static void Numbers(Located<int>[] numbers, MessageText what, ProblemList problems)
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

            var wrong = number < 1 ? new MessageText("is too small", "过小")
                : !isNew ? new MessageText("is already taken", "已被使用")
                : number > expected ? new MessageText("leaves a gap", "与前面的编号不连续")
                : new MessageText("is out of order", "顺序错误");
            problems.Add(ProblemKind.NumberOutOfSequence, numbers[i].Span, Invariant.Text(number), what, wrong, Invariant.Text(expected));

            // One slip is one problem: where the numbers go on from here, an entry was left out or added, and they are right.
            var goesOn = i + 1 < numbers.Length && numbers[i + 1].Value - 1 == number;
            expected = goesOn ? number : expected;
        }
    }

    private static void Names(IEnumerable<Located<string>> names, MessageText what, string? enclosingClass, ProblemList problems)
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
