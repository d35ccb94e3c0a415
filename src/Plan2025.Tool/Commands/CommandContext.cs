using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Commands;

/// <summary>What every command needs: where to write, and in which languages.</summary>
/// <param name="Terminal">Where to write.</param>
/// <param name="Language">The language of labels and titles.</param>
/// <param name="TextLanguages">The languages of texts, those asked for or all, the first of them <paramref name="Language"/>.</param>
/// <param name="ExportLanguage">The language of files: the one asked for, else the plan's first, so that a file never depends on the machine.</param>
internal sealed record CommandContext(Terminal Terminal, Language Language, IReadOnlyList<Language> TextLanguages, Language ExportLanguage)
{
    /// <summary>An option of that name is a mistake, where System.CommandLine would take it for one more word.</summary>
    public void RejectOptions(ArgumentResult result, Command command)
    {
        foreach (var token in result.Tokens.Select(t => t.Value).Where(t => t.StartsWith('-') && t.Length > 1))
        {
            var known = command.Options.SelectMany(o => o.Aliases.Append(o.Name)).Concat(["--lang", "--help"]);
            result.AddError(Labels.UnknownOption.Format(Language, Quote.In(Language, token)) + DidYouMean(Names.Suggest(token, known)));
            return;
        }
    }

    /// <summary>The suggestions as one more sentence, or nothing.</summary>
    public string DidYouMean(IReadOnlyList<string> suggestions) => suggestions.Count == 0
        ? ""
        : (Language.IsChinese() ? "" : " ") + Labels.DidYouMean.Format(Language, string.Join(Labels.Or.In(Language), suggestions));
}
