using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plan2025.Tests.Interop;

/// <summary>Ids and records in every place of a document.</summary>
internal sealed record Assignment(
    TaskId Id,
    PlanTask Task,
    Agency Lead,
    TaskId? Next,
    PlanAgency? Deputy,
    ResponsibilityMode Mode,
    TaskId[] Tasks,
    IReadOnlyList<PlanAgency> Agencies,
    Dictionary<TaskId, Chapter> ByTask,
    Dictionary<PlanAgency, Section?> ByAgency,
    TaskSet Set)
{
    public const string ExampleJson =
        """{"Id":"T045","Task":"T001","Lead":"SupremePeoplesCourt","Next":null,"Deputy":"MinistryOfJustice","Mode":"ByDuty","Tasks":["T002","T001"],"Agencies":["MinistryOfJustice"],"ByTask":{"T030":"Protection"},"ByAgency":{"MinistryOfJustice":null},"Set":["T001","T118"]}""";

    public static Assignment Example { get; } = new(
        TaskId.T045,
        Plan.Tasks[TaskId.T001],
        Agency.SupremePeoplesCourt,
        null,
        Plan.Agencies[Agency.MinistryOfJustice],
        ResponsibilityMode.ByDuty,
        [TaskId.T002, TaskId.T001],
        [Plan.Agencies[Agency.MinistryOfJustice]],
        new() { [TaskId.T030] = Chapter.Protection },
        new() { [Plan.Agencies[Agency.MinistryOfJustice]] = null },
        TaskSet.Create(TaskId.T118, TaskId.T001));
}

/// <summary>Options that programs have, made once.</summary>
internal static class Options
{
    public static JsonSerializerOptions Web { get; } = new(JsonSerializerDefaults.Web);

    public static JsonSerializerOptions Loose { get; } = new() { Converters = { new JsonStringEnumConverter() } };

    public static JsonSerializerOptions Strict { get; } = new() { Converters = { new PlanJsonConverterFactory(), new JsonStringEnumConverter() } };
}

/// <summary>What a service might be sent.</summary>
internal sealed record Holder(TaskId[]? Tasks, Agency? Lead, Dictionary<TaskId, Agency>? Owners, TaskSet Set);

/// <summary>As programs compiled ahead of time have them.</summary>
[JsonSerializable(typeof(Assignment))]
internal sealed partial class JsonContext : JsonSerializerContext;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Holder))]
internal sealed partial class WebJsonContext : JsonSerializerContext;
