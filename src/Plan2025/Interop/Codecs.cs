using System;

namespace Plan2025;

/// <summary>Finds the codec of a type.</summary>
internal static class Codecs
{
    /// <summary>The compiler knows the type where it makes the code, so each converter keeps one branch.</summary>
    public static Codec<T> For<T>()
    {
        if (typeof(T) == typeof(TaskId))
        {
            return (Codec<T>)(object)new IdCodec<TaskId, TaskIdentity>();
        }

        if (typeof(T) == typeof(PlanTask))
        {
            return (Codec<T>)(object)new RecordCodec<PlanTask, TaskId, TaskIdentity>();
        }

        if (typeof(T) == typeof(Agency))
        {
            return (Codec<T>)(object)new IdCodec<Agency, AgencyIdentity>();
        }

        if (typeof(T) == typeof(PlanAgency))
        {
            return (Codec<T>)(object)new RecordCodec<PlanAgency, Agency, AgencyIdentity>();
        }

        if (typeof(T) == typeof(AgencyKind))
        {
            return (Codec<T>)(object)new IdCodec<AgencyKind, AgencyKindIdentity>();
        }

        if (typeof(T) == typeof(PlanAgencyKind))
        {
            return (Codec<T>)(object)new RecordCodec<PlanAgencyKind, AgencyKind, AgencyKindIdentity>();
        }

        if (typeof(T) == typeof(Chapter))
        {
            return (Codec<T>)(object)new IdCodec<Chapter, ChapterIdentity>();
        }

        if (typeof(T) == typeof(PlanChapter))
        {
            return (Codec<T>)(object)new RecordCodec<PlanChapter, Chapter, ChapterIdentity>();
        }

        if (typeof(T) == typeof(Section))
        {
            return (Codec<T>)(object)new IdCodec<Section, SectionIdentity>();
        }

        if (typeof(T) == typeof(PlanSection))
        {
            return (Codec<T>)(object)new RecordCodec<PlanSection, Section, SectionIdentity>();
        }

        if (typeof(T) == typeof(Instrument))
        {
            return (Codec<T>)(object)new IdCodec<Instrument, InstrumentIdentity>();
        }

        if (typeof(T) == typeof(PlanInstrument))
        {
            return (Codec<T>)(object)new RecordCodec<PlanInstrument, Instrument, InstrumentIdentity>();
        }

        if (typeof(T) == typeof(InstrumentKind))
        {
            return (Codec<T>)(object)new IdCodec<InstrumentKind, InstrumentKindIdentity>();
        }

        if (typeof(T) == typeof(PlanInstrumentKind))
        {
            return (Codec<T>)(object)new RecordCodec<PlanInstrumentKind, InstrumentKind, InstrumentKindIdentity>();
        }

        if (typeof(T) == typeof(Language))
        {
            return (Codec<T>)(object)new IdCodec<Language, LanguageIdentity>();
        }

        if (typeof(T) == typeof(PlanLanguage))
        {
            return (Codec<T>)(object)new RecordCodec<PlanLanguage, Language, LanguageIdentity>();
        }

        if (typeof(T) == typeof(ResponsibilityMode))
        {
            return (Codec<T>)(object)new IdCodec<ResponsibilityMode, ResponsibilityModeIdentity>();
        }

        if (typeof(T) == typeof(PlanResponsibilityMode))
        {
            return (Codec<T>)(object)new RecordCodec<PlanResponsibilityMode, ResponsibilityMode, ResponsibilityModeIdentity>();
        }

        throw new NotSupportedException(typeof(T) + " is neither an enum nor a record of the plan.");
    }
}
