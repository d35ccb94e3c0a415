using System;
using System.Globalization;
using System.Text;

namespace Plan2025.Build.Reports;

/// <summary>Writes indented JSON, with <c>\n</c> as the only line end on every machine. A library would have to be one that every MSBuild has.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    public JsonText Object(string? key, Action content) => Nest(key, '{', '}', content);

    public JsonText Array(string? key, Action content) => Nest(key, '[', ']', content);

    public JsonText String(string? key, string value)
    {
        Begin(key);
        Quote(value);
        return this;
    }

    public JsonText Number(string key, int value)
    {
        Begin(key);
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public override string ToString() => _text + "\n";

    private JsonText Nest(string? key, char open, char close, Action content)
    {
        Begin(key);
        _text.Append(open);
        _depth++;
        _isFirst = true;
        content();
        _depth--;
        if (!_isFirst)
        {
            NewLine();
        }

        _text.Append(close);
        _isFirst = false;
        return this;
    }

    private void Begin(string? key)
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        if (_depth > 0)
        {
            NewLine();
        }

        if (key is not null)
        {
            Quote(key);
            _text.Append(": ");
        }
    }

    private void NewLine() => _text.Append('\n').Append(' ', _depth * 2);

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                _text.Append('\\').Append(c);
            }
            else if (c < ' ' || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
            {
                _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                _text.Append(c);
            }
        }

        _text.Append('"');
    }
}
