using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Consumers;
using Plan2025;

// The package kept whole: all of it must be fit to be trimmed, not only what a program happens to call.
Console.OutputEncoding = new UTF8Encoding(false);
Console.WriteLine(Environment.Version.Major);
Report.Write(Console.Out);

string json = JsonSerializer.Serialize(new Status(TaskId.T045, null, new() { [Agency.SupremePeoplesCourt] = TaskId.T030 }), StatusContext.Default.Status);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Deserialize(json, StatusContext.Default.Status)!.Leads[Agency.SupremePeoplesCourt]);

internal sealed record Status(TaskId Task, Chapter? Chapter, Dictionary<Agency, TaskId> Leads);

[JsonSerializable(typeof(Status))]
internal sealed partial class StatusContext : JsonSerializerContext;
