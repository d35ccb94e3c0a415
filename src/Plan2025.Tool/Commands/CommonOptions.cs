using System.CommandLine;
using System.Linq;

namespace Plan2025.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public const string LanguageName = "--lang";

    public static Option<string[]> Languages(Language language)
    {
        var option = new Option<string[]>(LanguageName)
        {
            Description = Descriptions.Lang.In(language),
            HelpName = string.Join('|', Plan.Languages.Select(l => l.Tag)),
            Recursive = true,
        };
        option.AcceptOnlyFromAmong([.. Plan.Languages.Select(l => l.Tag)]);
        return option;
    }

    public static Option<bool> Json(Language language) => new("--json") { Description = Descriptions.Json.In(language) };
}
