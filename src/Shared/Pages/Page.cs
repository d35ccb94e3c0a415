using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Plan2025.Pages;

/// <summary>A page: one file that needs no other, in three languages. All of it is there without the script, which filters, sorts and changes the language.</summary>
/// <param name="language">The language that the page is written in; readers may choose another.</param>
internal sealed class Page(Language language)
{
    private static readonly string[] s_scripts = ["texts.js", "words.js", "list.js", "sort.js", "matrix.js"];

    /// <summary>The texts that change with the language.</summary>
    public PageTexts Texts { get; } = new(language);

    /// <summary>Writes the page.</summary>
    /// <param name="title">What the browser shows as its title.</param>
    /// <param name="header">The head of the page.</param>
    /// <param name="main">Its sections; the last of them has the list of tasks.</param>
    /// <param name="style">The style sheet of this page, beside the one of all pages.</param>
    /// <param name="script">The script of this page, after those of all pages.</param>
    public string Write(Label title, HtmlText header, HtmlText main, string style, string script)
    {
        var sheet = "\n" + Resource("page.css") + style;
        var first = "\n" + Resource("head.js");
        var code = "\n" + string.Concat(s_scripts.Select(Resource)) + script + Resource("start.js");

        // The page loads nothing and runs no script but these.
        var policy = $"default-src 'none'; style-src '{Hash(sheet)}'; script-src '{Hash(first)}' '{Hash(code)}'";
        HtmlText page = $"""
            <!DOCTYPE html>
            <html lang="{Plan.Languages[language].Tag}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            {Texts.Element("title", title)}
            <style>{HtmlText.Markup(sheet)}</style>
            <script>{HtmlText.Markup(first)}</script>
            </head>
            <body>
            <a class="skip" href="#tasks">{Texts.Text(PageLabels.Skip)}</a>
            <header>
            {LanguageSwitch()}{header}</header>
            <main>
            {main}</main>
            {Texts.Table()}<script>{HtmlText.Markup(code)}</script>
            </body>
            </html>

            """;
        return page.ToString();
    }

    /// <summary>A file that is embedded in this program.</summary>
    public static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Page).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    private HtmlText LanguageSwitch() => $"""
        <div class="languages scripted" role="group"{Texts.Attribute("aria-label", PageLabels.Language)}>{PageTexts.Languages.Select(l =>
            (HtmlText)$"<button type=\"button\" lang=\"{l.Tag}\" data-language=\"{l.Tag}\" aria-pressed=\"{(l.Id == language ? "true" : "false")}\">{PageLabels.NameOf(l.Id)}</button>")}</div>

        """;

    private static string Hash(string content)
    {
        using var sha = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(content)));
    }
}
