using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using Plan2025.Tool.Json;
using Plan2025.Tool.Texts;
using Plan2025.Tool.Views;

namespace Plan2025.Tool.Commands;

/// <summary><c>plan2025 show T045 CNIPA 商标法</c>: records by any of their spellings.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandContext context)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = Descriptions.ShowName.In(context.Language),
            Arity = ArgumentArity.OneOrMore,
            HelpName = "NAME",
        };
        names.CompletionSources.Add(_ => Names.All.Select(name => new CompletionItem(name)));
        var json = CommonOptions.Json(context.Language);
        var command = new Command("show", Descriptions.Show.In(context.Language)) { names, json };
        names.Validators.Add(result => context.RejectOptions(result, command));
        command.SetAction(result =>
        {
            Show(context, Find(context, result.GetRequiredValue(names), [], Labels.NothingNamed), result.GetValue(json));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>The records that arguments name: all arguments together, as in <c>Ministry of Justice</c>, or each by itself.</summary>
    /// <param name="context">For the message.</param>
    /// <param name="names">The arguments.</param>
    /// <param name="otherCandidates">What else might have been meant.</param>
    /// <param name="nothing">What to say of a name that nothing has.</param>
    /// <exception cref="UsageException">Nothing has one of the names.</exception>
    public static IReadOnlyList<object> Find(CommandContext context, string[] names, IEnumerable<string> otherCandidates, Label nothing)
    {
        if (Names.Find(string.Join(' ', names)) is { } named)
        {
            return [named];
        }

        return [.. names.Select(name => Names.Find(name) ?? throw Unknown(context, names, name, otherCandidates, nothing))];
    }

    public static void Show(CommandContext context, IReadOnlyList<object> records, bool json)
    {
        if (json)
        {
            ToolJsonContext.Write(context.Terminal.Output, new ShowJson(JsonFactory.Source, [.. records.Select(JsonFactory.CreateAny)]));
            return;
        }

        var view = new RecordView(context);
        for (var i = 0; i < records.Count; i++)
        {
            if (i > 0)
            {
                context.Terminal.Output.WriteLine();
            }

            view.Write(records[i]);
        }
    }

    private static UsageException Unknown(CommandContext context, string[] names, string name, IEnumerable<string> otherCandidates, Label nothing)
    {
        // Several words may be one misspelt name of as many words.
        var phrase = string.Join(' ', names);
        return names.Length > 1 && Names.Suggest(phrase, Names.All.Where(n => n.Count(c => c == ' ') == names.Length - 1)) is { Count: > 0 } suggestions
            ? Unknown(context, phrase, suggestions, nothing)
            : Unknown(context, name, Names.Suggest(name, otherCandidates.Concat(Names.CandidatesFor(name))), nothing);
    }

    private static UsageException Unknown(CommandContext context, string name, IReadOnlyList<string> suggestions, Label nothing) => new(
        nothing.Format(context.Language, Quote.In(context.Language, name), Plan.Tasks[(TaskId)Plan.Tasks.Count].ToString()),
        suggestions);
}
