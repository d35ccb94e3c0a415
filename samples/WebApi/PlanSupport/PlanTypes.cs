using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using Plan2025;

namespace PlanSupport;

/// <summary>A member as a document shows it.</summary>
/// <param name="Id">What stands in routes, queries and bodies.</param>
/// <param name="Name">Its name in code.</param>
/// <param name="Description">What people read.</param>
internal sealed record PlanMember(string Id, string Name, string Description);

/// <summary>Which types are ids or records of the plan, and what their members are.</summary>
internal static class PlanTypes
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en");

    private static readonly Dictionary<Type, IReadOnlyList<PlanMember>> Members = new(
    [
        .. Both<PlanTask, TaskId>(Plan.Tasks),
        .. Both<PlanAgency, Agency>(Plan.Agencies),
        .. Both<PlanAgencyKind, AgencyKind>(Plan.AgencyKinds),
        .. Both<PlanChapter, Chapter>(Plan.Chapters),
        .. Both<PlanSection, Section>(Plan.Sections),
        .. Both<PlanInstrument, Instrument>(Plan.Instruments),
        .. Both<PlanInstrumentKind, InstrumentKind>(Plan.InstrumentKinds),
        .. Both<PlanLanguage, Language>(Plan.Languages),
        .. Both<PlanResponsibilityMode, ResponsibilityMode>(Plan.ResponsibilityModes),
    ]);

    /// <summary>Whether a type, or what it is the nullable of, is an id or a record.</summary>
    public static bool Contains(Type type) => Members.ContainsKey(NotNull(type));

    /// <summary>Whether the library reads a type, or what it is the nullable of, from one text: ids, records and sets of tasks.</summary>
    public static bool IsText(Type type) => Contains(type) || NotNull(type) == typeof(TaskSet);

    /// <summary>The members of an id or record type, in plan order.</summary>
    public static IReadOnlyList<PlanMember> MembersOf(Type type) => Members[NotNull(type)];

    /// <summary>Reads a value as the library does.</summary>
    /// <exception cref="FormatException">The text is none; the message says what was expected.</exception>
    public static object Parse(Type type, string text) =>
        TypeDescriptor.GetConverter(NotNull(type)).ConvertFromInvariantString(text)!;

    private static IEnumerable<KeyValuePair<Type, IReadOnlyList<PlanMember>>> Both<TRecord, TId>(IEnumerable<TRecord> records)
        where TRecord : struct, IPlanRecord<TId>
        where TId : struct, Enum
    {
        PlanMember[] members = [.. records.Select(r => new PlanMember(r.ToString("G", Culture), r.Name, r.ToString("T", Culture)))];
        return [new(typeof(TRecord), members), new(typeof(TId), members)];
    }

    private static Type NotNull(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
