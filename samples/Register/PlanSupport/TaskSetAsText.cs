using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Plan2025;

namespace PlanSupport;

/// <summary>Stores a set of tasks in one column, as a JSON array such as <c>["T001","T045"]</c>.</summary>
public sealed class TaskSetAsText() : ValueConverter<TaskSet, string>(set => Write(set), text => Read(text))
{
    private static string Write(TaskSet set) => JsonSerializer.Serialize(set);

    private static TaskSet Read(string text) => JsonSerializer.Deserialize<TaskSet>(text);
}
