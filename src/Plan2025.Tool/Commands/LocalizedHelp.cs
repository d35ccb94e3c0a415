using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Commands;

/// <summary><c>--help</c> as System.CommandLine writes it, with the words that its Chinese resources lack.</summary>
internal sealed class LocalizedHelp(HelpAction help, Language language) : SynchronousCommandLineAction
{
    private static readonly Label[] s_missing =
    [
        new("Description:", "说明:", "說明:"),
        new("[command]", "[命令]", "[命令]"),
        new("[options]", "[选项]", "[選項]"),
        new("[default: ", "[默认值: ", "[預設值: "),
    ];

    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var text = new StringWriter(TextFormat.Culture);
        configuration.Output = text;
        var exitCode = help.Invoke(parseResult);
        configuration.Output = output;
        output.Write(s_missing.Aggregate(text.ToString(), (help, word) => help.Replace(word.English, word.In(language), StringComparison.Ordinal)));
        return exitCode;
    }
}
