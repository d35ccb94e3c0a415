using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Traceability;

/// <summary>
/// Finds references in text of any language: <c>Plan2025:T045</c>, followed by <c>@hash</c>, <c>!kind</c> and <c>(reason)</c>, each optional. Reads each
/// character a fixed number of times. Full-width punctuation, as Chinese input methods write it, reads as its half-width form.
/// </summary>
internal sealed class ReferenceScanner
{
    /// <summary>What a reference starts with.</summary>
    public const string Name = "Plan2025";

    private const string Separators = ",、;/~–…";

    /// <summary>A word behind white space and <c>!</c> is a kind only if it is this near to one.</summary>
    private const int NearKind = 3;

    private static readonly char[] s_lineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private readonly string _text;
    private readonly Dictionary<int, int> _closingBrackets = [];
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _nextLine;
    private int _matchedUntil;

    private ReferenceScanner(string text)
    {
        _text = text;
        _nextLine = NextLine(0);
    }

    /// <summary>The references in the order of the text.</summary>
    public static IEnumerable<TextReference> Scan(string text) => new ReferenceScanner(text).Scan();

    private IEnumerable<TextReference> Scan()
    {
        for (int start; (start = _text.IndexOf(Name, _at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            _at = start + Name.Length;
            if ((start > 0 && IsWord(_text[start - 1])) || !Take(':'))
            {
                continue;
            }

            var task = Tasks();
            string pin = "", kind = "", reason = "";
            for (var end = -1; task.Length > 0 && end < _at;)
            {
                end = _at;
                pin = pin.Length == 0 ? Marked('@') : pin;
                kind = kind.Length == 0 ? Kind() : kind;
                reason = reason.Length == 0 ? Reason(mayBeApart: kind.Length > 0) : reason;
            }

            if (IsMeant(task, kind, isExact: string.CompareOrdinal(_text, start, Name, 0, Name.Length) == 0))
            {
                MoveTo(start);
                yield return new TextReference(start, _at - start, _line, start - _lineStart + 1, task, pin, kind, reason);
            }
        }
    }

    /// <summary>
    /// Tells a reference from other text with a colon: <c>acme/plan2025:latest</c>, <c>plan2025:8080</c>, <c>Plan2025:Enabled</c>. It has a kind, or something
    /// like an id: a number behind a <c>T</c>; or, where <c>Plan2025</c> is written exactly so, a number.
    /// </summary>
    private static bool IsMeant(string task, string kind, bool isExact) =>
        task.Length > 0 && (kind.Length > 0 || (task.Any(IsDigit) && (Shared.Folding.Fold(task[0]) == 'T' || (isExact && IsDigit(task[0])))));

    /// <summary>One word; or, so that it can be reported, a list or a range of tasks.</summary>
    private string Tasks()
    {
        var start = _at;
        _ = Word();
        while (_at > start && NextTask() is var next and >= 0)
        {
            _at = next;
            _ = Word();
        }

        return _text.Substring(start, _at - start);
    }

    /// <summary>Where another id follows a separator, such as in <c>T001..T003</c> and <c>T001, T002</c>; -1 where none does.</summary>
    private int NextTask()
    {
        var next = _at;
        if (string.CompareOrdinal(_text, next, "..", 0, 2) == 0)
        {
            next += 2;
        }
        else if (next < _text.Length && Separators.IndexOf(Shared.Folding.HalfWidth(_text[next])) >= 0)
        {
            next++;
        }
        else
        {
            return -1;
        }

        next += next < _text.Length && _text[next] == ' ' ? 1 : 0;
        return next + 1 < _text.Length && Shared.Folding.Fold(_text[next]) == 'T' && IsDigit(_text[next + 1]) ? next : -1;
    }

    private string Kind()
    {
        if (Marked('!') is { Length: > 0 } word)
        {
            return word;
        }

        var start = _at;
        SkipSpaces();
        var apart = _at > start ? Marked('!') : "";
        if (!BindingKinds.All.Any(k => Shared.EditDistance.Between(apart, k.Word, NearKind) < NearKind))
        {
            _at = start;
            return "";
        }

        return apart;
    }

    /// <summary>The word behind a mark, or nothing.</summary>
    private string Marked(char mark)
    {
        var start = _at;
        if (Take(mark) && Word() is { Length: > 0 } word)
        {
            return word;
        }

        _at = start;
        return "";
    }

    /// <summary>The text in brackets, on the same line; brackets in it come in pairs.</summary>
    private string Reason(bool mayBeApart)
    {
        var start = _at;
        if (mayBeApart)
        {
            SkipSpaces();
        }

        var open = _at;
        if (!Take('(') || ClosingBracket(open) is not (>= 0 and var close))
        {
            _at = start;
            return "";
        }

        _at = close + 1;
        return _text.Substring(open + 1, close - open - 1).Trim();
    }

    /// <summary>The bracket that closes another one on its line; -1 where none does. The brackets of a line are matched once.</summary>
    private int ClosingBracket(int open)
    {
        if (open >= _matchedUntil)
        {
            _closingBrackets.Clear();
            var opened = new Stack<int>();
            for (_matchedUntil = open; _matchedUntil < _text.Length && _text[_matchedUntil] is not ('\r' or '\n'); _matchedUntil++)
            {
                switch (Shared.Folding.HalfWidth(_text[_matchedUntil]))
                {
                    case '(':
                        opened.Push(_matchedUntil);
                        break;
                    case ')' when opened.Count > 0:
                        _closingBrackets[opened.Pop()] = _matchedUntil;
                        break;
                }
            }
        }

        return _closingBrackets.TryGetValue(open, out var close) ? close : -1;
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (IsWord(_text[_at]) || (_text[_at] == '-' && _at + 1 < _text.Length && IsWord(_text[_at + 1]))))
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private bool Take(char sign)
    {
        if (_at == _text.Length || Shared.Folding.HalfWidth(_text[_at]) != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\u3000')
        {
            _at++;
        }
    }

    private void MoveTo(int position)
    {
        while (_nextLine <= position)
        {
            _line++;
            _lineStart = _nextLine;
            _nextLine = NextLine(_lineStart);
        }
    }

    /// <summary>The start of the line after this one. Lines end as the compiler ends them; after the last one it is past the end of the text.</summary>
    private int NextLine(int start)
    {
        var end = _text.IndexOfAny(s_lineEnds, start);
        return end < 0 ? _text.Length + 1
            : _text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? end + 2
            : end + 1;
    }

    private static bool IsDigit(char c) => Shared.Folding.HalfWidth(c) is >= '0' and <= '9';

    /// <summary>Latin letters and digits only: Chinese text follows a reference without a space.</summary>
    private static bool IsWord(char c) => Shared.Folding.Fold(c) is >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';
}
