using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Pages;

/// <summary>The texts of a page that change with its language. They are written in one language, and the script of the page has the others in a table.</summary>
/// <param name="language">The language that the page is written in.</param>
internal sealed class PageTexts(Language language)
{
    /// <summary>The columns of the table.</summary>
    private static readonly Language[] s_languages = [.. Plan.Languages.Select(l => l.Id)];

    private readonly Dictionary<Label, int> _numbers = [];
    private readonly List<Label> _labels = [];

    /// <summary>The language that the page is written in.</summary>
    public Language Language => language;

    /// <summary>The languages of a page.</summary>
    public static IEnumerable<PlanLanguage> Languages => s_languages.Select(l => Plan.Languages[l]);

    /// <summary>A text. Its arguments are labels, texts that are the same in all languages, and numbers.</summary>
    public HtmlText Text(Label label, params object[] arguments) =>
        $"<span data-text=\"{Reference(label, arguments)}\">{Filled(label, arguments)}</span>";

    /// <summary>A text around what is no text, such as a link in a sentence: its placeholders are in the same order in every language.</summary>
    public HtmlText Around(Label label, params HtmlText[] inner)
    {
        var (english, simplified, traditional) = (Pieces(label.English), Pieces(label.Simplified), Pieces(label.Traditional));
        return $"{inner.Select((html, i) => (HtmlText)$"{Text(i)}{html}")}{Text(inner.Length)}";

        HtmlText? Text(int i) => new Label(english[i], simplified[i], traditional[i]) is var piece && piece != Label.Same("") ? this.Text(piece) : null;
    }

    /// <summary>An attribute that people are told.</summary>
    public HtmlText Attribute(string name, Label label, params object[] arguments) =>
        $" {HtmlText.Markup(name)}=\"{label.Format(language, arguments)}\" data-{HtmlText.Markup(name)}=\"{Reference(label, arguments)}\"";

    /// <summary>An element that has nothing but a text.</summary>
    public HtmlText Element(string name, Label label) =>
        $"<{HtmlText.Markup(name)} data-text=\"{Reference(label)}\">{label.In(language)}</{HtmlText.Markup(name)}>";

    /// <summary>A choice.</summary>
    public HtmlText Option(Label label, string value = "") => $"<option value=\"{value}\" data-text=\"{Reference(label)}\">{label.In(language)}</option>";

    /// <summary>A link.</summary>
    public HtmlText Link(Label label, string target) => $"<a href=\"{target}\" data-text=\"{Reference(label)}\">{label.In(language)}</a>";

    /// <summary>The name of a column before a value, for screens where rows are cards.</summary>
    public HtmlText Name(Label column) => $"<span class=\"name\" data-text=\"{Reference(PageLabels.Colon, column)}\">{Filled(PageLabels.Colon, [column])}</span>";

    /// <summary>What the script finds a text by: the number of the label, then its arguments: numbers of texts, and values after an equals sign.</summary>
    public string Reference(Label label, params object[] arguments) => string.Join(" ", new[] { Number(label) }.Concat(arguments.Select(argument => argument switch
    {
        Label text => Number(text),
        string text => Number(Label.Same(text)),
        int number => "=" + number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException("A text of a page takes labels, texts and numbers.", nameof(arguments)),
    })));

    /// <summary>The table, to be written when the page has all its texts.</summary>
    public HtmlText Table()
    {
        JsonText json = $$"""{"languages":[{{s_languages.Select(l => (JsonText)$"{Plan.Languages[l].Tag}")}}],"texts":[{{_labels.Select(Row)}}]}""";

        // No text may end the element that it is in.
        return $"<script type=\"application/json\" id=\"texts\">{HtmlText.Markup(json.ToString().Replace("<", "\\u003c"))}</script>\n";
    }

    private static string[] Pieces(string text) => Regex.Split(text, @"\{\d\}");

    /// <summary>A text with its arguments, each in an element of its own: right-to-left text in one does not turn what follows. The script does the same.</summary>
    private HtmlText Filled(Label label, object[] arguments)
    {
        var text = label.In(language);
        return arguments.Length == 0 ? (HtmlText)$"{text}" : $"{Regex.Split(text, @"\{(\d)\}").Select((part, i) => i % 2 == 0
            ? (HtmlText)$"{part}"
            : $"<bdi>{Value(arguments[int.Parse(part, CultureInfo.InvariantCulture)])}</bdi>")}";
    }

    private string? Value(object argument) => argument is Label label ? label.In(language) : Convert.ToString(argument, CultureInfo.InvariantCulture);

    private static JsonText Row(Label label) => label.Simplified == label.Traditional && label.Simplified == label.English
        ? $"[{label.English}]"
        : (JsonText)$"[{s_languages.Select(l => (JsonText)$"{label.In(l)}")}]";

    private string Number(Label label)
    {
        if (!_numbers.TryGetValue(label, out var number))
        {
            number = _labels.Count;
            _numbers.Add(label, number);
            _labels.Add(label);
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }
}
