using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Traceability.Requirements;

/// <summary>Reads and evaluates requirement expressions: <c>lead:cnipa &amp; chapter:2 - T042</c>.</summary>
/// <remarks>The operators are those of <c>TaskSet</c> and bind as in C#: <c>~</c>, then <c>-</c>, <c>&amp;</c>, <c>^</c>, <c>|</c>.</remarks>
internal sealed class RequirementParser
{
    private readonly string _text;
    private readonly PlanData _plan;
    private readonly RequirementTerms _terms;
    private int _at;

    private RequirementParser(string text, PlanData plan)
    {
        _text = text;
        _plan = plan;
        _terms = new RequirementTerms(plan);
    }

    public static Requirement Parse(string text, PlanData plan)
    {
        try
        {
            var parser = new RequirementParser(text, plan);
            var tasks = parser.Union();
            parser.SkipBlanks();
            return parser._at == text.Length
                ? new Requirement(text, tasks.OrderBy(t => t).ToArray(), Problem: null)
                : throw parser.Expected("an operator", parser._at);
        }
        catch (RequirementException wrong)
        {
            return new Requirement(text, EquatableArray<int>.Empty, wrong.Problem);
        }
    }

    private HashSet<int> Union() => Chain('|', Difference, (left, right) => left.UnionWith(right));

    private HashSet<int> Difference() => Chain('^', Intersection, (left, right) => left.SymmetricExceptWith(right));

    private HashSet<int> Intersection() => Chain('&', Subtraction, (left, right) => left.IntersectWith(right));

    private HashSet<int> Subtraction() => Chain('-', Operand, (left, right) => left.ExceptWith(right));

    private HashSet<int> Chain(char sign, Func<HashSet<int>> operand, Action<HashSet<int>, HashSet<int>> combine)
    {
        var tasks = operand();
        while (Take(sign))
        {
            combine(tasks, operand());
        }

        return tasks;
    }

    private HashSet<int> Operand()
    {
        if (Take('~'))
        {
            var rest = new HashSet<int>(_plan.Tasks.Select(t => t.Number));
            rest.ExceptWith(Operand());
            return rest;
        }

        if (Take('('))
        {
            var opened = _at - 1;
            var inner = Union();
            return Take(')') ? inner : throw Wrong("This bracket is not closed", opened, 1);
        }

        return Term();
    }

    private HashSet<int> Term()
    {
        SkipBlanks();
        var start = _at;
        var name = Word();
        if (name.Length == 0)
        {
            throw Expected("a task or a set of tasks", start);
        }

        if (Take(':'))
        {
            var (value, valueStart) = Value();
            return Check(_terms.Find(name, value, out var part), part, name, start, value, valueStart);
        }

        if (_at + 1 < _text.Length && _text[_at] == '.' && _text[_at + 1] == '.')
        {
            _at += 2;
            var lastStart = _at;
            var last = Word();
            var from = Check(_terms.Task(name), name, start);
            var to = Check(_terms.Task(last), last, lastStart);
            return to >= from
                ? new HashSet<int>(Enumerable.Range(from, to - from + 1))
                : throw Wrong("The range ends before it begins", start, _at - start);
        }

        return _terms.Find(name) ?? throw Unknown(name, start, _terms.NamesNear(name), "a task or a set of tasks");
    }

    private int Check(int? task, string name, int start) => task ?? throw Unknown(name, start, _terms.NamesNear(name), "a task");

    private HashSet<int> Check(HashSet<int>? tasks, RequirementPart part, string key, int keyStart, string value, int valueStart) =>
        tasks ?? throw (part == RequirementPart.Key
            ? Unknown(key, keyStart, RequirementTerms.Keys, "a kind of set")
            : Unknown(value, valueStart, _terms.ValuesOf(key), RequirementTerms.KindOf(key)));

    private (string Value, int Start) Value()
    {
        SkipBlanks();
        var start = _at;
        if (_at < _text.Length && _text[_at] == '"')
        {
            var end = _text.IndexOf('"', _at + 1);
            if (end < 0)
            {
                throw Wrong("This quotation is not closed", start, 1);
            }

            _at = end + 1;
            return (_text.Substring(start + 1, end - start - 1), start + 1);
        }

        var value = Word();
        return value.Length > 0 ? (value, start) : throw Expected("a name or a number", start);
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private bool Take(char sign)
    {
        SkipBlanks();
        if (_at == _text.Length || _text[_at] != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private RequirementException Expected(string what, int start) => start < _text.Length
        ? Wrong(string.Format(CultureInfo.InvariantCulture, "Expected {0}, not '{1}'", what, _text[start]), start, 1)
        : Wrong(string.Format(CultureInfo.InvariantCulture, "Expected {0} at the end", what), Math.Max(0, start - 1), 1);

    private static RequirementException Unknown(string name, int start, IEnumerable<string> known, string what)
    {
        // Near in relation to the length; of two equally near ones the first.
        var limit = Math.Max(2, (name.Length / 3) + 1);
        var near = known
            .Select(k => (Name: k, Distance: EditDistance.Between(name, k, limit)))
            .Where(k => k.Distance < limit)
            .OrderBy(k => k.Distance)
            .Select(k => k.Name);
        return Wrong($"'{name}' is not {what}{Messages.DidYouMean(near, "'")}", start, Math.Max(1, name.Length));
    }

    private static RequirementException Wrong(string message, int start, int length) => new(new RequirementProblem(start, length, message));

    /// <summary>Leaves the parser at the first problem; never leaves <see cref="Parse"/>.</summary>
    private sealed class RequirementException(RequirementProblem problem) : Exception(problem.Message)
    {
        public RequirementProblem Problem { get; } = problem;
    }
}
