using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plan2025;
using Traced.Dossiers;

namespace Traced.Reports;

/// <summary>The register for everybody, as JSON.</summary>
internal static class OpenData
{
    /// <summary>Writes all dossiers with their stages and days.</summary>
    [ImplementsTask(TaskId.T085)]
    public static string Write(IEnumerable<Dossier> dossiers)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var dossier in dossiers)
            {
                json.WriteStartObject();
                json.WriteString("task", dossier.Task.ToString());
                json.WriteString("title", dossier.Title);
                json.WriteString("stage", dossier.Stage.ToString());
                json.WriteStartObject("days");
                foreach (var (stage, day) in dossier.Events.OrderBy(e => e.Key))
                {
                    json.WriteString(stage.ToString(), day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
