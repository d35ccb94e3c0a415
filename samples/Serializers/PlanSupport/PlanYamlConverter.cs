using System;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace PlanSupport;

/// <summary>Ids for YamlDotNet, which reads any number and lists of names.</summary>
/// <typeparam name="T">The id type.</typeparam>
public sealed class PlanYamlConverter<T> : IYamlTypeConverter
    where T : struct
{
    /// <inheritdoc/>
    public bool Accepts(Type type) => type == typeof(T);

    /// <inheritdoc/>
    public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => PlanText<T>.Parse(parser.Consume<Scalar>().Value);

    /// <inheritdoc/>
    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => emitter?.Emit(new Scalar(PlanText<T>.Format((T)value!)));
}
