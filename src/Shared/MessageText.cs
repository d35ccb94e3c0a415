using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Shared;

/// <summary>A text of messages in English and Simplified Chinese. Whoever shows it says in which of them, by a culture.</summary>
/// <remarks>Both are in the assembly: satellite assemblies of analyzers are not loaded by every host. Arguments that are such texts follow the same culture.</remarks>
/// <param name="english">The text in English.</param>
/// <param name="chinese">The text in Chinese, with the same placeholders.</param>
/// <param name="arguments">What the placeholders stand for; without arguments braces are what they are.</param>
internal sealed class MessageText(string english, string chinese, params object[] arguments) : IFormattable, IEquatable<MessageText>
{
    /// <summary>Asks for Simplified Chinese, also where the system has no such culture.</summary>
    public static IFormatProvider InSimplified { get; } = new Script();

    /// <summary>Asks for Traditional Chinese where a text has it, as what reports show does; no culture asks for it.</summary>
    public static IFormatProvider InTraditional { get; } = new Script();

    /// <summary>No words in any language.</summary>
    public static MessageText Empty { get; } = new("", "");

    /// <summary>The text in English, with its placeholders.</summary>
    public string English => english;

    /// <summary>The text in Chinese, with its placeholders.</summary>
    public string Chinese => chinese;

    /// <summary>The text in Traditional Chinese, for reports; null where no report shows it.</summary>
    public string? Traditional { get; init; }

    private object[] Arguments => arguments;

    /// <summary>A text of users, which is the same in all languages.</summary>
    public static implicit operator MessageText(string text) => new("{0}", "{0}", text) { Traditional = "{0}" };

    /// <summary>The items of a list, separated as the languages do it.</summary>
    public static MessageText List(IEnumerable<object> items) => Join(items, ", ", "、");

    /// <summary>Items, separated by <c>or</c>.</summary>
    public static MessageText Choice(IEnumerable<object> items) => Join(items, " or ", " 或 ");

    /// <summary>Whether a culture reads Simplified Chinese; without one, the language of the user interface counts. All other languages get English.</summary>
    public static bool IsChinese(IFormatProvider? culture)
    {
        if (culture is Script)
        {
            return culture == InSimplified;
        }

#pragma warning disable RS1035 // Null means the language of the user interface, as it does for resources.
        var name = (culture as CultureInfo ?? CultureInfo.CurrentUICulture).Name;
#pragma warning restore RS1035
        return IsChineseName(name);
    }

    /// <summary>Whether the name of a culture is one of Simplified Chinese.</summary>
    public static bool IsChineseName(string culture) =>
        culture.ToLowerInvariant() is "zh" or "zh-cn" or "zh-sg" or "zh-chs" || culture.StartsWith("zh-Hans", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same text with arguments.</summary>
    public MessageText With(params object[] values) => new(english, chinese, values) { Traditional = Traditional };

    /// <summary>The same text with its arguments changed, however deep they are.</summary>
    public MessageText Map(Func<string, string> change) =>
        With([.. arguments.Select(argument => argument is MessageText inner ? inner.Map(change) : argument is string text ? change(text) : argument)]);

    /// <summary>The text in the language of a culture.</summary>
    public string ToString(IFormatProvider? culture)
    {
        var pattern = IsChinese(culture) ? chinese
            : culture == InTraditional ? Traditional ?? english
            : english;
        return arguments.Length == 0 ? pattern : string.Format(culture, pattern, arguments);
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(formatProvider);

    /// <summary>The text in English.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    public bool Equals(MessageText? other) => other is not null && english == other.English && chinese == other.Chinese && arguments.SequenceEqual(other.Arguments);

    public override bool Equals(object? obj) => Equals(obj as MessageText);

    public override int GetHashCode() => english.GetHashCode();

    private static MessageText Join(IEnumerable<object> items, string english, string chinese)
    {
        var all = items.ToArray();
        var places = all.Select((_, i) => "{" + i.ToString(CultureInfo.InvariantCulture) + "}").ToArray();
        return new MessageText(string.Join(english, places), string.Join(chinese, places), all) { Traditional = string.Join(chinese, places) };
    }

    private sealed class Script : IFormatProvider
    {
        public object? GetFormat(Type? formatType) => CultureInfo.InvariantCulture.GetFormat(formatType);
    }
}
