using System.CommandLine;
using System.Text;
using Plan2025.Tool.Exports;
using Plan2025.Tool.Json;
using Plan2025.Tool.Texts;
using Plan2025.Tool.Views;

namespace Plan2025.Tool.Commands;

/// <summary><c>plan2025 list 'lead:cnipa &amp; chapter:2'</c>: the tasks of an expression.</summary>
internal static class ListCommand
{
    private const string Table = "table";
    private const string Ids = "ids";
    private const string Csv = "csv";
    private const string Json = "json";

    public static Command Create(CommandContext context)
    {
        var expression = new Argument<string>("EXPRESSION")
        {
            Description = Descriptions.Expression.In(context.Language),
            DefaultValueFactory = _ => "all",
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = Descriptions.ListFormat.In(context.Language),
            DefaultValueFactory = _ => Table,
            HelpName = "table|ids|csv|json",
        };
        format.AcceptOnlyFromAmong(Table, Ids, Csv, Json);
        var json = CommonOptions.Json(context.Language);
        var command = new Command("list", Descriptions.List.In(context.Language)) { expression, format, json };
        expression.Validators.Add(result => context.RejectOptions(result, command));
        command.SetAction(result => List(
            context,
            result.GetRequiredValue(expression),
            result.GetValue(json) ? Json : result.GetRequiredValue(format)));
        return command;
    }

    private static int List(CommandContext context, string expression, string format)
    {
        var tasks = TaskExpression.Parse(expression, context.Language);
        var output = context.Terminal.Output;
        switch (format)
        {
            case Json:
                ToolJsonContext.Write(output, new ListJson(JsonFactory.Source, expression, JsonFactory.Create(tasks)));
                break;
            case Csv:
                output.Write(Encoding.UTF8.GetString(CsvExport.Create(tasks, context.Language)));
                break;
            case Ids:
                foreach (var task in tasks)
                {
                    output.WriteLine(task.ToString());
                }

                break;
            default:
                TaskTable.Write(context, tasks);
                break;
        }

        return ExitCode.Success;
    }
}
