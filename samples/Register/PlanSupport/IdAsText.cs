using System;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Plan2025;

namespace PlanSupport;

/// <summary>Stores an id as text, such as <c>T045</c>. Undefined values are neither written nor read.</summary>
/// <typeparam name="TRecord">The record type, such as <see cref="PlanTask"/>.</typeparam>
/// <typeparam name="TId">The id type, such as <see cref="TaskId"/>.</typeparam>
public sealed class IdAsText<TRecord, TId>() : ValueConverter<TId, string>(id => Write(id), text => Read(text))
    where TRecord : struct, IPlanRecord<TId>, IParsable<TRecord>
    where TId : struct, Enum
{
    private static string Write(TId id) => new PlanCollection<TRecord, TId>()[id].ToString("G", null);

    private static TId Read(string text) => TRecord.Parse(text, null).Id;
}
