using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>Reads and writes an enum or a record of the plan as JSON: a string such as <c>"T045"</c>, also as the key of an object.</summary>
/// <typeparam name="T">An enum of this library, such as <see cref="TaskId"/>, or a record, such as <see cref="PlanTask"/>.</typeparam>
/// <remarks>The types name it themselves, so it need not be registered; but converters in <see cref="JsonSerializerOptions.Converters"/> come before it:
/// see <see cref="PlanJsonConverterFactory"/>. Reading accepts what <c>Parse</c> accepts, and for tasks their number, which is the plan's own, as a JSON number too.</remarks>
public sealed class PlanJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    private readonly Codec<T> _codec = Codecs.For<T>();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not the text of a <typeparamref name="T"/>; the message says what was expected.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Parse(reader.GetString()!),
        JsonTokenType.Number when IsNumbered => Parse(TextOf(ref reader)),
        var token => throw new JsonException($"{Describe(token)} is not {Throw.WithArticle(typeof(T).Name)}; expected {_codec.Expected}."),
    };

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(_codec.Format(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is not the text of a <typeparamref name="T"/>; the message says what was expected.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(_codec.Format(value));

    private static bool IsNumbered => typeof(T) == typeof(TaskId) || typeof(T) == typeof(PlanTask);

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "An array",
        _ => "A number",
    };

    // As written, so that messages show 1.5 and 99999999999 as they are.
    private static string TextOf(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray());

    private T Parse(string text)
    {
        try
        {
            return _codec.Parse(text);
        }
        catch (FormatException e)
        {
            // The serializer adds the path and the line.
            throw new JsonException(e.Message, e);
        }
    }
}
