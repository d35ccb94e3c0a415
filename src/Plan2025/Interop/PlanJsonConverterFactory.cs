using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>Reads and writes all enums and records of the plan, and <see cref="TaskSet"/>, where other converters would take them.</summary>
/// <remarks>The types name their converters themselves, so this is needed only beside a converter for all enums, such as
/// <see cref="JsonStringEnumConverter"/>, which would read the number 119 as a task. Put it before that one:
/// <c>options.Converters.Insert(0, new PlanJsonConverterFactory())</c>.</remarks>
public sealed class PlanJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException"><paramref name="typeToConvert"/> is no type of the plan.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Create(typeToConvert) ?? throw new NotSupportedException(typeToConvert + " is no type of the plan.");

    // Written out and not made by reflection: Native AOT knows what to keep.
    private static JsonConverter? Create(Type type) =>
        type == typeof(TaskSet) ? new TaskSetJsonConverter() : For<TaskId>(type) ?? For<PlanTask>(type)
        ?? For<Agency>(type) ?? For<PlanAgency>(type)
        ?? For<AgencyKind>(type) ?? For<PlanAgencyKind>(type)
        ?? For<Chapter>(type) ?? For<PlanChapter>(type)
        ?? For<Section>(type) ?? For<PlanSection>(type)
        ?? For<Instrument>(type) ?? For<PlanInstrument>(type)
        ?? For<InstrumentKind>(type) ?? For<PlanInstrumentKind>(type)
        ?? For<Language>(type) ?? For<PlanLanguage>(type)
        ?? For<ResponsibilityMode>(type) ?? For<PlanResponsibilityMode>(type);

    [SuppressMessage("Performance", "CA1859", Justification = "What ?? joins has one type.")]
    private static JsonConverter? For<T>(Type type)
        where T : struct => type == typeof(T) ? new PlanJsonConverter<T>() : null;
}
