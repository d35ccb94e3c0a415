using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Plan2025;

namespace PlanSupport;

/// <summary>Stores an id as its number, which never changes. Undefined values are neither written nor read; without a converter EF Core would do both.</summary>
/// <typeparam name="TRecord">The record type, such as <see cref="PlanAgency"/>.</typeparam>
/// <typeparam name="TId">The id type, such as <see cref="Agency"/>.</typeparam>
public sealed class IdAsNumber<TRecord, TId>() : ValueConverter<TId, int>(id => Write(id), number => Read(number))
    where TRecord : struct, IPlanRecord<TId>
    where TId : struct, Enum
{
    private static int Write(TId id) => new PlanCollection<TRecord, TId>()[id].Number;

    private static TId Read(int number)
    {
        IReadOnlyList<TRecord> records = new PlanCollection<TRecord, TId>();
        return number >= 1 && number <= records.Count
            ? records[number - 1].Id
            : throw new InvalidDataException($"{number} is not the number of {typeof(TId).Name}; expected 1 to {records.Count}.");
    }
}
