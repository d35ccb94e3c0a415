using System;
using System.Collections;
using System.Linq;

namespace Plan2025;

/// <summary>Converts text to a value and back, for converters.</summary>
internal abstract class Codec<T>
{
    public abstract T Parse(string text);

    public abstract string Format(T value);

    /// <summary>What a text must be, for messages.</summary>
    public abstract string Expected { get; }

    /// <summary>The values that designers offer; null where there are too many.</summary>
    public virtual ICollection? Values => null;
}

/// <summary>The codec of an enum.</summary>
internal sealed class IdCodec<TId, TIdentity> : Codec<TId>
    where TId : struct, Enum
    where TIdentity : struct, IIdentity<TId>
{
    public override TId Parse(string text) => Identity<TId, TIdentity>.Parse(text);

    // Writing an undefined value is an error: it could not be read again.
    public override string Format(TId value) =>
        default(TIdentity).MemberName(Identity<TId, TIdentity>.Index(value) + 1);

    public override string Expected => default(TIdentity).Expected;

    public override ICollection Values => Enumerable.Range(1, default(TIdentity).Count).Select(default(TIdentity).FromNumber).ToArray();
}

/// <summary>The codec of a record: that of its id.</summary>
internal sealed class RecordCodec<TRecord, TId, TIdentity> : Codec<TRecord>
    where TRecord : struct, IPlanRecord<TId>
    where TId : struct, Enum
    where TIdentity : struct, IIdentity<TId>
{
    public override TRecord Parse(string text) => Record<TRecord>.FromId(Identity<TId, TIdentity>.Parse(text));

    public override string Format(TRecord value) =>
        default(TIdentity).MemberName(Identity<TId, TIdentity>.Index(value.Id) + 1);

    public override string Expected => default(TIdentity).Expected;

    public override ICollection Values => Enumerable.Range(1, default(TIdentity).Count).Select(Record<TRecord>.FromNumber).ToArray();
}

/// <summary>The codec of sets of tasks: expressions.</summary>
internal sealed class TaskSetCodec : Codec<TaskSet>
{
    public override TaskSet Parse(string text) => TaskSet.Parse(text);

    public override string Format(TaskSet value) => value.ToString();

    public override string Expected => "an expression such as T001..T012";
}
