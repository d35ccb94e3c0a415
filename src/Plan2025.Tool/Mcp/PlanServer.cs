using System;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Mcp;

/// <summary>The plan as an MCP server over standard input and output.</summary>
internal static class PlanServer
{
    private static readonly string s_instructions =
        $"Reads the plan {Quote.In(EnglishText.Language, Plan.GetTitle(EnglishText.Language))} ({Plan.GetTitle((Language)1)}): {Plan.TaskCount} tasks, the agencies that lead and take part, the laws that the tasks name. "
        + (EnglishText.IsTranslated ? "Quote the original text where wording matters: the English is an unofficial translation. " : "")
        + "Words of the source that are lost are listed as gaps and must not be guessed.";

    public static async Task Run(CancellationToken cancel)
    {
        // Nothing is configured, and nothing is logged: standard output belongs to the protocol.
        var input = new MessageInput();
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);

        // The schemas of answers ask for every property, also where it is null.
        var json = new JsonSerializerOptions(McpJsonUtilities.DefaultOptions) { DefaultIgnoreCondition = JsonIgnoreCondition.Never, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        builder.Services
            .AddMcpServer(options =>
            {
                options.ServerInfo = new Implementation { Name = "plan2025", Title = Plan.GetTitle(EnglishText.Language), Version = Version };
                options.ServerInstructions = s_instructions;
            })
            .WithStreamServerTransport(input.Stream, Console.OpenStandardOutput())
            .WithMessageFilters(messages => messages.AddIncomingFilter(handle => async (message, cancel) =>
            {
                try
                {
                    await handle(message, cancel);
                }
                finally
                {
                    input.OnHandled();
                }
            }))
            .WithRequestFilters(requests => requests.AddCallToolFilter(call => (request, cancel) => ExplainArguments(call, request, cancel)))
            .WithTools([typeof(PlanTools)], json)
            .WithResources([typeof(PlanResources)]);
        using var host = builder.Build();
        _ = input.Read(Console.OpenStandardInput(), cancel);
        await host.RunAsync(cancel);
    }

    /// <summary>Arguments that are missing or of the wrong type are refused by the SDK, which says that an error occurred. A model needs to know which.</summary>
    private static async ValueTask<CallToolResult> ExplainArguments(
        McpRequestHandler<CallToolRequestParams, CallToolResult> call, RequestContext<CallToolRequestParams> request, CancellationToken cancel)
    {
        try
        {
            return await call(request, cancel);
        }
        catch (Exception wrong) when (wrong is ArgumentException or JsonException)
        {
            var arguments = (request.MatchedPrimitive as McpServerTool)?.ProtocolTool.InputSchema;
            throw new McpException($"{wrong.Message} The arguments must fit this schema: {arguments}");
        }
    }

    private static string Version => typeof(PlanServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
