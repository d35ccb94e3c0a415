using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Analyzers.Library;

/// <summary>Task ids: <c>T045</c>, <c>t045</c> or <c>45</c>. The same arithmetic as the library's; a test compares the two.</summary>
internal sealed class TaskNames(ImmutableArray<PlanMember> members) : INameTable
{
    private readonly Dictionary<long, PlanMember> _byNumber = members.ToDictionary(m => m.Value);
    private readonly int _digits = members[0].Name.Length - 1;

    public PlanMember? Find(string text)
    {
        var digits = text;
        if (text.Length > 0 && text[0] is 'T' or 't')
        {
            digits = text.Substring(1);
            if (digits.Length != _digits)
            {
                return null;
            }
        }
        else if (text.Length == 0 || text.Length > _digits || text[0] == '0')
        {
            return null;
        }

        return TryReadNumber(digits, out var number) && _byNumber.TryGetValue(number, out var member) ? member : null;
    }

    public IEnumerable<Suggestion> Suggest(string text)
    {
        // "T45", "task 45", "Ｔ０４５" and each part of "T001, T002" can only mean one task.
        var numbers = Regex.Split(new string(text.Select(Folding.HalfWidth).ToArray()), "[^0-9]+").Where(n => n.Length > 0).ToArray();
        var meant = numbers.Select(n => TryReadNumber(n, out var value) && _byNumber.TryGetValue(value, out var member) ? member : null).OfType<PlanMember>().Distinct().ToArray();
        if (meant.Length > 0)
        {
            return meant.Select(m => new Suggestion(m, m.Name));
        }

        var number = 0L;
        var hasNumber = numbers.Length == 1 && TryReadNumber(numbers[0], out number);
        var written = hasNumber && numbers[0].Length <= _digits ? "T" + numbers[0].PadLeft(_digits, '0') : text;
        var near = members
            .Where(m => EditDistance.Between(written, m.Name, 2) < 2)
            .OrderBy(m => Math.Abs(m.Value - number));
        return (hasNumber ? near.DefaultIfEmpty(members[members.Length - 1]) : near).Select(m => new Suggestion(m, m.Name));
    }

    private static bool TryReadNumber(string digits, out long number)
    {
        number = 0;
        if (digits.Length is 0 or > 9)
        {
            return false;
        }

        foreach (var c in digits)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
