using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>Says how the agencies of a task are responsible for it.</summary>
[JsonConverter(typeof(PlanJsonConverter<ResponsibilityMode>))]
[TypeConverter(typeof(PlanTypeConverter<ResponsibilityMode>))]
public enum ResponsibilityMode : byte
{
    /// <summary>The agencies are responsible, and the plan says nothing of a division (负责).</summary>
    Plain = 1,

    /// <summary>Each agency is responsible within its own duties (按职责分工负责).</summary>
    ByDuty = 2,
}
