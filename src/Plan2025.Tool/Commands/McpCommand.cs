using System.CommandLine;
using Plan2025.Tool.Mcp;

namespace Plan2025.Tool.Commands;

/// <summary><c>plan2025 mcp</c>: the plan for assistants.</summary>
internal static class McpCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("mcp", Descriptions.Mcp.In(context.Language));
        command.SetAction(async (_, cancel) =>
        {
            await PlanServer.Run(cancel);
            return ExitCode.Success;
        });
        return command;
    }
}
