using System;

namespace Plan2025;

/// <summary>Text to value and back, for the converters of other libraries.</summary>
internal abstract class Codec<T>
{
    public abstract T Parse(string text);

    public abstract string Format(T value);

    /// <summary>What a text must be, for messages.</summary>
    public abstract string Expected { get; }
}

/// <summary>The codec of an enum.</summary>
internal sealed class IdCodec<TId, TIdentity> : Codec<TId>
    where TId : struct, Enum
    where TIdentity : struct, IIdentity<TId>
{
    public override TId Parse(string text) => Identity<TId, TIdentity>.Parse(text);

    // A value that is no member is an error here: what is written could not be read again.
    public override string Format(TId value) =>
        default(TIdentity).MemberName(Identity<TId, TIdentity>.Row(value) + 1);

    public override string Expected => default(TIdentity).Expected;
}

/// <summary>The codec of a record: that of its id.</summary>
internal sealed class RecordCodec<TRecord, TId, TIdentity> : Codec<TRecord>
    where TRecord : struct, IPlanRecord<TRecord, TId>
    where TId : struct, Enum
    where TIdentity : struct, IIdentity<TId>
{
    public override TRecord Parse(string text) => default(TRecord).FromId(Identity<TId, TIdentity>.Parse(text));

    public override string Format(TRecord value) =>
        default(TIdentity).MemberName(Identity<TId, TIdentity>.Row(value.Id) + 1);

    public override string Expected => default(TIdentity).Expected;
}

/// <summary>The codec of sets of tasks: expressions.</summary>
internal sealed class TaskSetCodec : Codec<TaskSet>
{
    public override TaskSet Parse(string text) => TaskSet.Parse(text);

    public override string Format(TaskSet value) => value.ToString();

    public override string Expected => "an expression such as T001..T012";
}
