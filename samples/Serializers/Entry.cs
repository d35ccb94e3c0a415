using System.Runtime.Serialization;
using MessagePack;
using Plan2025;
using PlanSupport;

namespace Serializers;

/// <summary>An entry of a work log: ids and arrays of ids, which every serializer knows.</summary>
[DataContract]
public sealed class Entry
{
    /// <summary>The task.</summary>
    [DataMember(Order = 0), MessagePackFormatter(typeof(PlanMessagePackFormatter<TaskId>))]
    public TaskId Task { get; set; }

    /// <summary>Who does it.</summary>
    [DataMember(Order = 1), MessagePackFormatter(typeof(PlanMessagePackFormatter<Agency>))]
    public Agency Owner { get; set; }
}
