using System;
using System.Globalization;
using Newtonsoft.Json;

namespace PlanSupport;

/// <summary>Ids for Newtonsoft.Json, which writes them as numbers and reads any number.</summary>
/// <typeparam name="T">The id type.</typeparam>
public sealed class PlanNewtonsoftConverter<T> : JsonConverter<T>
    where T : struct
{
    /// <inheritdoc/>
    public override T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        PlanText<T>.Parse(Convert.ToString(reader?.Value, CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, T value, JsonSerializer serializer) => writer?.WriteValue(PlanText<T>.Format(value));
}
