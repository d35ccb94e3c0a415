using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;

/// <summary>The plan document as an application would declare it.</summary>
internal sealed record JsonPlan(IReadOnlyList<JsonAgency> Agencies, IReadOnlyList<JsonChapter> Chapters)
{
    [JsonIgnore]
    public IEnumerable<JsonTask> AllTasks =>
        Chapters.SelectMany(c => c.Tasks ?? c.Sections!.SelectMany(s => s.Tasks));
}

internal sealed record JsonAgency(string Id, int Number, string Name, Dictionary<string, string> Printed, Dictionary<string, string> FullName);

internal sealed record JsonChapter(int Number, Dictionary<string, string> Title, IReadOnlyList<JsonSection>? Sections, IReadOnlyList<JsonTask>? Tasks);

internal sealed record JsonSection(int Number, Dictionary<string, string> Title, IReadOnlyList<JsonTask> Tasks);

internal sealed record JsonTask(int Number, string Name, Dictionary<string, string> Text, JsonResponsibility Responsibility);

internal sealed record JsonResponsibility(IReadOnlyList<string> Agencies, bool ByDuty);

[JsonSerializable(typeof(JsonPlan))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class JsonPlanContext : JsonSerializerContext;
