using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Plan2025.Tool.Json;
using Plan2025.Tool.Texts;
using Plan2025.Tool.Views;

namespace Plan2025.Tool.Commands;

/// <summary><c>plan2025</c>: the plan at a glance; <c>plan2025 T045</c> or <c>plan2025 数据</c>: what is named, or the tasks that contain it.</summary>
internal static class GlanceCommand
{
    public static RootCommand Create(CommandContext context)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = Descriptions.RootName.In(context.Language),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = CommonOptions.Json(context.Language);
        var command = new RootCommand(Descriptions.Root.In(context.Language)) { names, json, CommonOptions.Languages(context.Language) };
        names.Validators.Add(result => context.RejectOptions(result, command));
        command.SetAction(result =>
        {
            Answer(context, result.GetValue(names) ?? [], command.Subcommands.Select(c => c.Name), result.GetValue(json));
            return ExitCode.Success;
        });
        return command;
    }

    private static void Answer(CommandContext context, string[] names, IEnumerable<string> commands, bool json)
    {
        var phrase = string.Join(' ', names);
        if (names.Length == 0)
        {
            Glance(context, json);
        }
        else if (!names.All(name => Names.Find(name) is not null) && Names.Find(phrase) is null
            && !string.IsNullOrWhiteSpace(phrase) && SearchCommand.Find([phrase]) is { IsEmpty: false } found)
        {
            SearchCommand.Show(context, found, [phrase], json);
        }
        else
        {
            ShowCommand.Show(context, ShowCommand.Find(context, names, commands, Labels.NothingNamedOrContained), json);
        }
    }

    private static void Glance(CommandContext context, bool json)
    {
        if (json)
        {
            ToolJsonContext.Write(context.Terminal.Output, new GlanceJson(JsonFactory.Source, JsonFactory.Create(), [.. Plan.Chapters.Select(JsonFactory.Create)]));
        }
        else
        {
            new GlanceView(context).Write();
        }
    }
}
