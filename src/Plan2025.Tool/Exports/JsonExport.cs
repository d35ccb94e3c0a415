using System.IO;
using System.Text;
using Plan2025.Tool.Json;

namespace Plan2025.Tool.Exports;

/// <summary>Everything as JSON, in all languages.</summary>
internal static class JsonExport
{
    public static byte[] Create(TaskSet tasks, Language language)
    {
        using var text = new StringWriter();
        ToolJsonContext.Write(text, JsonFactory.CreateExport(tasks));
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
