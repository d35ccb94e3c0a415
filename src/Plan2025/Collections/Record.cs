using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Plan2025;

/// <summary>Creates records of any type. A record is its id and nothing else, and an id its number in one, two or four bytes.</summary>
internal static class Record<TRecord>
    where TRecord : struct
{
    /// <summary>The number of records of the type: a constant for the compiler that makes the machine code.</summary>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(TRecord) == typeof(PlanTask) ? TaskTable.Count
            : typeof(TRecord) == typeof(PlanAgency) ? AgencyTable.Count
            : typeof(TRecord) == typeof(PlanAgencyKind) ? AgencyKindTable.Count
            : typeof(TRecord) == typeof(PlanChapter) ? ChapterTable.Count
            : typeof(TRecord) == typeof(PlanSection) ? SectionTable.Count
            : typeof(TRecord) == typeof(PlanInstrument) ? InstrumentTable.Count
            : typeof(TRecord) == typeof(PlanInstrumentKind) ? InstrumentKindTable.Count
            : typeof(TRecord) == typeof(PlanLanguage) ? LanguageTable.Count
            : typeof(TRecord) == typeof(PlanResponsibilityMode) ? ResponsibilityModeTable.Count
            : 0;
    }

    /// <summary>The name of the enum that identifies the records. <c>typeof(TId).Name</c> would draw the enum's reflection into programs compiled ahead of time.</summary>
    public static string IdName => typeof(TRecord) == typeof(PlanTask) ? nameof(TaskId)
        : typeof(TRecord) == typeof(PlanAgency) ? nameof(Agency)
        : typeof(TRecord) == typeof(PlanAgencyKind) ? nameof(AgencyKind)
        : typeof(TRecord) == typeof(PlanChapter) ? nameof(Chapter)
        : typeof(TRecord) == typeof(PlanSection) ? nameof(Section)
        : typeof(TRecord) == typeof(PlanInstrument) ? nameof(Instrument)
        : typeof(TRecord) == typeof(PlanInstrumentKind) ? nameof(InstrumentKind)
        : typeof(TRecord) == typeof(PlanLanguage) ? nameof(Language)
        : nameof(ResponsibilityMode);

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TRecord FromNumber(int number)
    {
        if (Unsafe.SizeOf<TRecord>() == sizeof(byte))
        {
            var narrow = (byte)number;
            return Unsafe.As<byte, TRecord>(ref narrow);
        }

        if (Unsafe.SizeOf<TRecord>() == sizeof(ushort))
        {
            var narrow = (ushort)number;
            return Unsafe.As<ushort, TRecord>(ref narrow);
        }

        return Unsafe.As<int, TRecord>(ref number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TRecord FromId<TId>(TId id)
        where TId : struct, Enum => Unsafe.As<TId, TRecord>(ref id);

    // Not MemoryMarshal.Cast: it names both types in its exceptions, which draws all that reflection wants of them into programs compiled ahead of time.
    public static ReadOnlySpan<TRecord> FromNumbers<TNumber>(ReadOnlySpan<TNumber> numbers)
        where TNumber : struct =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TNumber, TRecord>(ref MemoryMarshal.GetReference(numbers)), numbers.Length);
#else
    // Without the Unsafe class: hosts of the build task, such as MSBuild, have an older assembly of it than this would need.
    // These frameworks run on little-endian machines alone, so the first bytes of the number are the record.
    public static TRecord FromNumber(int number)
    {
        Span<int> numbers = stackalloc int[] { number };
        return MemoryMarshal.Cast<int, TRecord>(numbers)[0];
    }

    public static TRecord FromId<TId>(TId id)
        where TId : struct, Enum => Factory<TId>.Instance.Create(id);

    public static ReadOnlySpan<TRecord> FromNumbers<TNumber>(ReadOnlySpan<TNumber> numbers)
        where TNumber : struct => MemoryMarshal.Cast<TNumber, TRecord>(numbers);

    // A record is boxed once, to call its own code for any id without boxing that.
    private static class Factory<TId>
        where TId : struct, Enum
    {
        public static readonly IRecordFactory<TRecord, TId> Instance = (IRecordFactory<TRecord, TId>)(object)default(TRecord);
    }
#endif
}

#if !NET8_0_OR_GREATER
/// <summary>Creates a record from its id in generic code. Every record does.</summary>
internal interface IRecordFactory<TRecord, TId>
    where TRecord : struct
    where TId : struct, Enum
{
    TRecord Create(TId id);
}
#endif
