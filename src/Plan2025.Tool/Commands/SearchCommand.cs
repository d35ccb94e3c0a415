using System.CommandLine;
using System.Linq;
using Plan2025.Tool.Json;
using Plan2025.Tool.Texts;
using Plan2025.Tool.Views;

namespace Plan2025.Tool.Commands;

/// <summary><c>plan2025 search 数据 专利</c>: the tasks that contain all words, with the words marked.</summary>
internal static class SearchCommand
{
    public static Command Create(CommandContext context)
    {
        var words = new Argument<string[]>("WORD")
        {
            Description = Descriptions.SearchWord.In(context.Language),
            Arity = ArgumentArity.OneOrMore,
        };
        var json = CommonOptions.Json(context.Language);
        var command = new Command("search", Descriptions.Search.In(context.Language)) { words, json };
        words.Validators.Add(result => context.RejectOptions(result, command));
        command.SetAction(result => Run(context, result.GetRequiredValue(words), result.GetValue(json)));
        return command;
    }

    private static int Run(CommandContext context, string[] words, bool json)
    {
        if (words.Any(string.IsNullOrWhiteSpace))
        {
            throw new UsageException(Labels.EmptyQuery.In(context.Language));
        }

        var tasks = Find(words);
        if (tasks.IsEmpty && !json)
        {
            context.Terminal.Error.WriteLine(Labels.NothingFound.Format(context.Language, List(context, words)));
        }
        else
        {
            Show(context, tasks, words, json);
        }

        return tasks.IsEmpty ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>The tasks that contain all words, each in any language.</summary>
    public static TaskSet Find(string[] words) => words.Aggregate(TaskSet.All, (tasks, word) => tasks & Plan.Search(word));

    public static void Show(CommandContext context, TaskSet tasks, string[] words, bool json)
    {
        if (json)
        {
            ToolJsonContext.Write(context.Terminal.Output, new SearchJson(JsonFactory.Source, words, [.. tasks.Select(id => JsonFactory.Create(Plan.Tasks[id], words))]));
        }
        else
        {
            SearchView.Write(context, Labels.TasksThatContain.Format(context.Language, List(context, words)), tasks, words);
        }
    }

    private static string List(CommandContext context, string[] words) =>
        TextFormat.Join(context.Language, words.Select(word => Quote.In(context.Language, word)));
}
