using System.ComponentModel;
using System.IO;
using ModelContextProtocol.Server;
using Plan2025.Tool.Json;

namespace Plan2025.Tool.Mcp;

/// <summary>The resources of the MCP server.</summary>
[McpServerResourceType]
internal static class PlanResources
{
    [McpServerResource(UriTemplate = "plan2025://task/{task}", Name = "task", Title = "A task of the plan", MimeType = "application/json")]
    [Description("One task as JSON, as get_task gives it: plan2025://task/T045.")]
    public static string ReadTask(string task)
    {
        using var text = new StringWriter();
        ToolJsonContext.Write(text, PlanTools.GetTask(task));
        return text.ToString();
    }
}
