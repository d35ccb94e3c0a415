using System.Collections.Generic;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <content>Strings, numbers and words.</content>
internal sealed partial class DirectObjectReader
{
    /// <summary>Nine digits are a whole number of 32 bits, whatever they are.</summary>
    private const int MostDigits = 9;

    private readonly List<LanguageText> _texts = [];

    /// <summary>For each depth, the languages of the last text with what stood before each value.</summary>
    private readonly List<ExpectedLanguage>?[] _languages = new List<ExpectedLanguage>?[DeepestObject + 1];

    /// <summary>Reads strings with escapes or uncommon characters.</summary>
    private JsonTreeReader? _unusualReader;

    /// <inheritdoc/>
    public override LocalizedText Text(string key) => Find(key) ? TakeLocalizedText() : GiveUp<LocalizedText>() ?? LocalizedText.None;

    /// <inheritdoc/>
    public override LocalizedText? NullableText(string key) =>
        !Find(key) ? GiveUp<LocalizedText>() : TakeWord("null") ? null : TakeLocalizedText();

    private LocalizedText TakeLocalizedText()
    {
        var start = _position;
        _texts.Clear();
        Take('{');
        _isFirst = true;
        var expected = _languages[_depth] ??= [];
        for (var i = 0; FindLanguage(expected, i, out var language); i++)
        {
            var text = TakeString(mayBeEmpty: false, out var isPlain);
            _texts.Add(new LanguageText(language, text, isPlain));
        }

        EndObject();
        return new LocalizedText(_texts, new Located<bool>(true, start, 1));
    }

    /// <summary>Goes to the value of the next key, which is mostly what it was in the last text.</summary>
    private bool FindLanguage(List<ExpectedLanguage> expected, int index, out Located<string> language)
    {
        var start = _position;
        if (index < expected.Count && expected[index] is var next && StartsWith(start, next.Written))
        {
            _position += next.Written.Length;
            _isFirst = false;
            language = new Located<string>(next.Language, start + next.KeyStart, next.Language.Length + 2);
            return true;
        }

        language = default;
        if (!FindKey())
        {
            _position = start;
            return false;
        }

        _position--;
        var key = TakeString(mayBeEmpty: false, out var isPlain);
        var isRepeated = _texts.Exists(text => text.Language.Value == key.Value);
        TakeColon();
        if (isRepeated || !isPlain || key.Value.Length + 2 != key.Length)
        {
            GiveUp<bool>();
        }

        if (_hasGivenUp)
        {
            return false;
        }

        expected.RemoveRange(index, expected.Count - index);
        expected.Add(new ExpectedLanguage(key.Value, _text.Substring(start, _position - start), key.Start - start));
        _isFirst = false;
        language = key;
        return true;
    }

    private Located<string> TakeString(bool mayBeEmpty = false) => TakeString(mayBeEmpty, out _);

    private Located<string> TakeString(bool mayBeEmpty, out bool isPlain)
    {
        var start = _position;
        isPlain = true;
        if (At(start) == '"')
        {
            var end = Characters.Plain.FirstOther(_text, start + 1);
            if (At(end) != '"')
            {
                return TakeUnusualString(mayBeEmpty, out isPlain);
            }

            if (end > start + 1 || mayBeEmpty)
            {
                _position = end + 1;
                return new Located<string>(_words.Of(_text, start + 1, end - start - 1), start, end + 1 - start);
            }
        }

        GiveUp<bool>();
        return new Located<string>("", start, 0);
    }

    private Located<string> TakeUnusualString(bool mayBeEmpty, out bool isPlain)
    {
        var start = _position;
        _unusualReader ??= JsonTreeReader.ForStrings(_text);

        // What stands for lost bytes is for others to explain.
        if (_unusualReader.TryReadString(ref _position, out var text)
            && (text.Length > 0 || mayBeEmpty)
            && text.IndexOf(Characters.Replacement) < 0)
        {
            _unusual.Add(new JsonString(start, text));
            isPlain = Characters.Plain.ContainsAll(text);
            return new Located<string>(text, start, _position - start);
        }

        isPlain = false;
        GiveUp<bool>();
        return new Located<string>("", start, 0);
    }

    private Located<int> TakeInteger(int minimum, int maximum)
    {
        var start = _position;
        var number = 0;
        var end = start;
        for (; At(end) is var c and >= '0' and <= '9' && end - start < MostDigits; end++)
        {
            number = (number * 10) + (c - '0');
        }

        // No zero in front, and nothing behind that belongs to the number.
        if (end > start && (_text[start] != '0' || end == start + 1) && EndsValue(end) && number >= minimum && number <= maximum)
        {
            _position = end;
            return new Located<int>(number, start, end - start);
        }

        return GiveUp<Located<int>>();
    }

    private bool TakeWord(string word)
    {
        if (!StartsWith(_position, word) || !EndsValue(_position + word.Length))
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    private bool EndsValue(int position) => At(position) is ',' or '\n' or '}' or ']' or ' ' or '\r' or '\t';

    private readonly struct ExpectedLanguage(string language, string written, int keyStart)
    {
        public string Language { get; } = language;

        public string Written { get; } = written;

        /// <summary>Where in what is written the key begins, at its quote.</summary>
        public int KeyStart { get; } = keyStart;
    }
}
