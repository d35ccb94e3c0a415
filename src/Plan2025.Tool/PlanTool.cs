using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Plan2025.Tool.Commands;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool;

/// <summary>The command line: which commands there are, and what a run of one comes to.</summary>
internal static class PlanTool
{
    // An @ at the start is part of a word to search for, no file of arguments.
    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command.</summary>
    /// <returns>The exit code: <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancel)
    {
        var context = CreateContext(arguments, terminal);

        // System.CommandLine has its own texts in these languages, too.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Plan.Languages[context.Language].Tag);
        try
        {
            var commands = CreateCommands(context);
            var result = commands.Parse(arguments, s_parsing);
            foreach (var argument in commands.Arguments)
            {
                // A name before a command means nothing, so the help of a command does not show it.
                argument.Hidden = result.CommandResult.Command != commands;
            }

            var streams = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            if (result.Errors.Count > 0)
            {
                throw new UsageException(string.Join('\n', result.Errors.Select(error => error.Message)));
            }

            return await result.InvokeAsync(streams, cancel);
        }
        catch (UsageException wrong)
        {
            return Fail(context, wrong.Message + context.DidYouMean(wrong.Suggestions));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(context, problem.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.WrongUsage;
        }
    }

    private static RootCommand CreateCommands(CommandContext context)
    {
        var root = GlanceCommand.Create(context);
        root.Add(ShowCommand.Create(context));
        root.Add(ListCommand.Create(context));
        root.Add(SearchCommand.Create(context));
        root.Add(ExportCommand.Create(context));
        root.Add(CheckCommand.Create(context));
        root.Add(McpCommand.Create(context));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = Descriptions.Help.In(context.Language);
        help.Action = new LocalizedHelp(new HelpAction { MaxWidth = context.Terminal.Width }, context.Language);
        return root;
    }

    /// <summary>Reads the languages before anything else: the commands describe themselves in the first of them.</summary>
    private static CommandContext CreateContext(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var option = CommonOptions.Languages((Language)1);
        var asked = new RootCommand { TreatUnmatchedTokensAsErrors = false, Options = { option } }.Parse(arguments, s_parsing).GetResult(option)?.Tokens
            .Select(token => Plan.Languages.FirstOrDefault(l => l.Tag == token.Value))
            .Where(language => language != default)
            .Select(language => language.Id)
            .Distinct()
            .ToArray() ?? [];
        if (asked.Length > 0)
        {
            return new CommandContext(terminal, asked[0], asked, asked[0]);
        }

        var own = PlanLanguage.For(CultureInfo.CurrentUICulture).Id;
        return new CommandContext(terminal, own, [own, .. Plan.Languages.Select(l => l.Id).Where(l => l != own)], Plan.Languages[(Language)1].Id);
    }

    private static int Fail(CommandContext context, string message)
    {
        context.Terminal.Error.WriteLine(Labels.Error.Format(context.Language, message));
        context.Terminal.Error.WriteLine(Labels.SeeHelp.In(context.Language));
        return ExitCode.WrongUsage;
    }
}
