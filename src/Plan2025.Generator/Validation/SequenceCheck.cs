using System;
using System.Collections.Generic;
using System.Globalization;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that numbers run 1, 2, 3, … and that names can be members beside each other.</summary>
/// <param name="what">What the entries are, for messages.</param>
/// <param name="problems">Where problems are added.</param>
internal sealed class SequenceCheck(string what, ProblemList problems)
{
    /// <summary>Checks entries in the order of the document.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="reserved">A name that none of them may have, or null.</param>
    public void Check<T>(EquatableArray<T> entries, string? reserved = null)
        where T : INumbered, IEquatable<T>
    {
        if (!AreInSequence(entries))
        {
            Numbers(entries.ConvertAll(entry => entry.Number));
        }

        if (!AreNames(entries.ConvertAll(entry => entry.Name.Value), reserved))
        {
            Names(entries.ConvertAll(entry => entry.Name), reserved);
        }
    }

    /// <summary>Whether all names can be members beside each other, as nearly always.</summary>
    private static bool AreNames(string[] names, string? reserved) =>
        Array.TrueForAll(names, name => name.Length > 0 && Identifiers.Problem(name, reserved) is null)
        && new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).Count == names.Length;

    /// <summary>Whether there is nothing to say, as nearly always.</summary>
    private static bool AreInSequence<T>(EquatableArray<T> entries)
        where T : INumbered, IEquatable<T>
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Number.Value != i + 1)
            {
                return false;
            }
        }

        return true;
    }

    private void Numbers(Located<int>[] numbers)
    {
        var taken = new HashSet<int>();
        var expected = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            expected++;
            var number = numbers[i];
            if (number.Length == 0)
            {
                continue;
            }

            var isNew = taken.Add(number.Value);
            if (number.Value == expected)
            {
                continue;
            }

            var wrong = number.Value < 1 ? "is none: numbers begin at 1"
                : !isNew ? "is already taken"
                : number.Value > expected ? "leaves a gap"
                : "is out of order";
            problems.Add(ProblemKind.NumberOutOfSequence, number, Text(number.Value), what, wrong, Text(expected));

            // One slip is one problem: where the numbers go on from here, an entry was left out or added, and they are right.
            var goesOn = i + 1 < numbers.Length && numbers[i + 1].Value - 1 == number.Value;
            expected = goesOn ? number.Value : expected;
        }
    }

    private void Names(Located<string>[] names, string? reserved)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (name.Length == 0)
            {
                continue;
            }

            if (Identifiers.Problem(name.Value, reserved) is { } problem)
            {
                problems.Add(ProblemKind.InvalidName, name, name.Value, problem);
            }
            else if (!taken.Add(name.Value))
            {
                problems.Add(ProblemKind.DuplicateName, name, name.Value, what);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
