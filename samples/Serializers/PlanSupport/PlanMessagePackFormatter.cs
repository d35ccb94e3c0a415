using MessagePack;
using MessagePack.Formatters;

namespace PlanSupport;

/// <summary>Ids for MessagePack, which writes them as numbers and reads any number.</summary>
/// <typeparam name="T">The id type.</typeparam>
public sealed class PlanMessagePackFormatter<T> : IMessagePackFormatter<T>
    where T : struct
{
    /// <inheritdoc/>
    public void Serialize(ref MessagePackWriter writer, T value, MessagePackSerializerOptions options) => writer.Write(PlanText<T>.Format(value));

    /// <inheritdoc/>
    public T Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => PlanText<T>.Parse(reader.ReadString());
}
