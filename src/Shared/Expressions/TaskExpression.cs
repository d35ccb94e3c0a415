using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Expressions;

/// <summary>Reads an expression such as <c>lead:cnipa &amp; chapter:2 - T042</c> as a set of tasks.</summary>
/// <remarks>
/// The grammar is in <c>docs/expressions.md</c>. The operators are those of <c>TaskSet</c> and bind as in C#: <c>~</c>, then
/// <c>-</c>, <c>&amp;</c>, <c>^</c>, <c>|</c>. Every method returns null after an error, which is the first one.
/// </remarks>
internal sealed class TaskExpression
{
    /// <summary>How deep brackets and complements may be nested: deeper than anyone writes, and far from the end of the stack.</summary>
    public const int MaximumDepth = 64;

    private static readonly string[] s_sets = ["all", "none", "unresolved"];
    private static readonly string[] s_keys = ["lead", "participant", "agency", "chapter", "section"];

    private readonly string _original;
    private readonly string _text;
    private readonly ITaskNames _names;
    private int _at;
    private int _depth;
    private TaskExpressionError? _error;

    private TaskExpression(string text, ITaskNames names)
    {
        _original = text;
        _text = new string([.. text.Select(Shared.Folding.HalfWidth)]);
        _names = names;
    }

    /// <summary>The tasks of an expression, a bit for each from the first on; null where there is an error.</summary>
    public static BitArray? Parse(string text, ITaskNames names, out TaskExpressionError? error)
    {
        var parser = new TaskExpression(text, names);
        var tasks = parser.Union();
        if (tasks is not null && parser._at < text.Length)
        {
            tasks = parser.Expected("an operator such as '|'");
        }

        error = parser._error;
        return tasks;
    }

    private BitArray? Union() => Chain("|", SymmetricDifference, (left, right) => left.Or(right));

    private BitArray? SymmetricDifference() => Chain("^", Intersection, (left, right) => left.Xor(right));

    private BitArray? Intersection() => Chain("&", Difference, (left, right) => left.And(right));

    private BitArray? Difference() => Chain("-", Operand, (left, right) => left.And(right.Not()));

    private BitArray? Chain(string sign, Func<BitArray?> operand, Func<BitArray, BitArray, BitArray> combine)
    {
        var tasks = operand();
        while (tasks is not null && Take(sign))
        {
            tasks = operand() is { } right ? combine(tasks, right) : null;
        }

        return tasks;
    }

    private BitArray? Operand()
    {
        SkipWhiteSpace();
        var start = _at;
        var isComplement = Take("~");
        if (!isComplement && !Take("("))
        {
            return Term();
        }

        if (++_depth > MaximumDepth)
        {
            return Wrong("More than {1} brackets and complements are nested", start, 1, what: MaximumDepth.ToString(CultureInfo.InvariantCulture));
        }

        var tasks = isComplement ? Operand()?.Not() : Union();
        _depth--;
        return tasks is null || isComplement || Take(")") ? tasks : Wrong("This bracket is not closed", start, 1);
    }

    private BitArray? Term()
    {
        var start = _at;
        var name = Word();
        if (name.Length == 0)
        {
            return Expected("a task or a set of tasks");
        }

        if (Take(":"))
        {
            return Selection(name, start);
        }

        if (Take(".."))
        {
            return Range(name, start);
        }

        if (Shared.Folding.Same(name, "all"))
        {
            return new BitArray(_names.TaskCount, defaultValue: true);
        }

        if (Shared.Folding.Same(name, "none"))
        {
            return new BitArray(_names.TaskCount);
        }

        if (Shared.Folding.Same(name, "unresolved"))
        {
            return Tasks(_names.IsUnresolved);
        }

        var task = Find(_names.Tasks, name);
        return task > 0
            ? Tasks(t => t == task)
            : Unknown("a task or a set of tasks", name, start, s_sets.Concat(TasksNear(name)));
    }

    private BitArray? Range(string first, int start)
    {
        SkipWhiteSpace();
        var lastStart = _at;
        var last = Word();
        var from = Find(_names.Tasks, first);
        var to = Find(_names.Tasks, last);
        return from == 0 ? Unknown("a task", first, start, TasksNear(first))
            : last.Length == 0 ? Expected("a task")
            : to == 0 ? Unknown("a task", last, lastStart, TasksNear(last))
            : to < from ? Wrong("The range ends before it begins", start, _at - start)
            : Tasks(t => t >= from && t <= to);
    }

    private BitArray? Selection(string key, int start)
    {
        var index = Array.FindIndex(s_keys, k => Shared.Folding.Same(k, key));
        if (index < 0)
        {
            return Unknown("a kind of set", key, start, s_keys);
        }

        SkipWhiteSpace();
        var valueStart = _at;
        var value = Take("\"") ? Quoted() : Word();
        if (value is null)
        {
            return Wrong("This quotation is not closed", valueStart, 1);
        }

        if (value.Length == 0)
        {
            return Expected("a name or a number");
        }

        var selector = (TaskSelector)index;
        var known = _names.Values(selector);
        var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var written)
            ? known.FirstOrDefault(k => k.Value == written).Value
            : Find(known, value);
        return number > 0
            ? Tasks(t => _names.IsSelected(selector, number, t))
            : Unknown(selector is TaskSelector.Chapter ? "a chapter" : selector is TaskSelector.Section ? "a section" : "an agency", value, valueStart, known.Select(k => k.Key));
    }

    private BitArray Tasks(Func<int, bool> isMeant)
    {
        var tasks = new BitArray(_names.TaskCount);
        for (var i = 0; i < tasks.Length; i++)
        {
            tasks[i] = isMeant(i + 1);
        }

        return tasks;
    }

    private static int Find(IEnumerable<KeyValuePair<string, int>> known, string name) => known.FirstOrDefault(k => Shared.Folding.Same(k.Key, name)).Value;

    /// <summary>The names of tasks, those first whose numbers are near the one in a name.</summary>
    private IEnumerable<string> TasksNear(string name)
    {
        _ = int.TryParse(name.Trim('T', 't'), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return _names.Tasks.OrderBy(t => Math.Abs((long)t.Value - number)).Select(t => t.Key);
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

    /// <summary>The rest of a quotation; null where it is not closed.</summary>
    private string? Quoted()
    {
        var start = _at;
        var end = _text.IndexOf('"', start);
        _at = end < 0 ? _text.Length : end + 1;
        return end < 0 ? null : _text.Substring(start, end - start);
    }

    private bool Take(string sign)
    {
        SkipWhiteSpace();
        var isThere = string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;
        _at += isThere ? sign.Length : 0;
        return isThere;
    }

    private void SkipWhiteSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    /// <summary>Something else is where the parser is.</summary>
    private BitArray? Expected(string what)
    {
        if (_at == _text.Length)
        {
            var length = _text.TrimEnd().Length;
            return Wrong("Expected {1} at the end", Math.Max(0, length - 1), Math.Min(1, _text.Length), what);
        }

        var shown = char.IsSurrogatePair(_original, _at) ? 2 : 1;
        return Wrong("Expected {1}, not {0}", _at, shown, what, _original.Substring(_at, shown));
    }

    private BitArray? Unknown(string what, string name, int start, IEnumerable<string> known)
    {
        start += _text[start] == '"' ? 1 : 0;
        var written = _original.Substring(start, name.Length);
        _error = new TaskExpressionError(start, name.Length, "{0} is not {1}", what, written, name, known);
        return null;
    }

    private BitArray? Wrong(string pattern, int start, int length, string what = "", string written = "")
    {
        _error = new TaskExpressionError(start, length, pattern, what, written, "", []);
        return null;
    }
}
