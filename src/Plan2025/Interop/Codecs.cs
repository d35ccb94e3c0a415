using System;
using System.Runtime.CompilerServices;

namespace Plan2025;

/// <summary>Finds the codec of a type.</summary>
internal static class Codecs
{
    public static Codec<T> For<T>() => (Codec<T>)(
        Of<T, PlanTask, TaskId, TaskIdentity>()
        ?? Of<T, PlanAgency, Agency, AgencyIdentity>()
        ?? Of<T, PlanAgencyKind, AgencyKind, AgencyKindIdentity>()
        ?? Of<T, PlanChapter, Chapter, ChapterIdentity>()
        ?? Of<T, PlanSection, Section, SectionIdentity>()
        ?? Of<T, PlanInstrument, Instrument, InstrumentIdentity>()
        ?? Of<T, PlanInstrumentKind, InstrumentKind, InstrumentKindIdentity>()
        ?? Of<T, PlanLanguage, Language, LanguageIdentity>()
        ?? Of<T, PlanResponsibilityMode, ResponsibilityMode, ResponsibilityModeIdentity>()
        ?? (typeof(T) == typeof(TaskSet) ? new TaskSetCodec() : null)
        ?? throw new NotSupportedException(typeof(T) + " is no type of the plan."));

    /// <summary>The codec of an enum or of its record. Each branch is resolved at compile time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static object? Of<T, TRecord, TId, TIdentity>()
        where TRecord : struct, IPlanRecord<TId>
        where TId : struct, Enum
        where TIdentity : struct, IIdentity<TId> =>
        typeof(T) == typeof(TId) ? new IdCodec<TId, TIdentity>()
        : typeof(T) == typeof(TRecord) ? new RecordCodec<TRecord, TId, TIdentity>()
        : null;
}
