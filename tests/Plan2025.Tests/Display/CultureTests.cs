using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace Plan2025.Tests.Display;

/// <summary>Names in the language of a culture, from the assembly itself.</summary>
public class CultureTests
{
    public static TheoryData<string, Language> Cultures => new()
    {
        { "zh-CN", Language.SimplifiedChinese },
        { "zh-Hans-CN", Language.SimplifiedChinese },
        { "zh-Hans", Language.SimplifiedChinese },
        { "zh-SG", Language.SimplifiedChinese },
        { "zh-Hans-SG", Language.SimplifiedChinese },
        { "zh", Language.SimplifiedChinese },
        { "zh-TW", Language.TraditionalChinese },
        { "zh-Hant-TW", Language.TraditionalChinese },
        { "zh-HK", Language.TraditionalChinese },
        { "zh-Hant-HK", Language.TraditionalChinese },
        { "zh-MO", Language.TraditionalChinese },
        { "zh-Hant", Language.TraditionalChinese },
        { "en-US", Language.English },
        { "fr-FR", Language.English },
        { "", Language.English },
    };

    /// <summary>Every type that has a name in several languages; a new one must be shown here.</summary>
    [Fact]
    public void All_types_with_names_are_looked_at() =>
        Assert.Equal(
            typeof(Plan).Assembly.GetExportedTypes()
                .Where(t => Getters(t).Any())
                .Select(t => t.Name).Order(StringComparer.Ordinal),
            ["Plan", "PlanAgency", "PlanAgencyKind", "PlanChapter", "PlanInstrument", "PlanInstrumentKind", "PlanLanguage", "PlanNotice", "PlanSection", "PlanTask"]);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Names_are_in_the_language_of_the_culture(string name, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(name);

        Assert.Equal(Plan.GetTitle(language), Plan.GetTitle(culture));
        Assert.Equal(language, PlanLanguage.For(culture).Id);
        Assert.Equal(Plan.GetPreamble(language), Plan.GetPreamble(culture));
        Assert.Equal(Plan.GetLeadRule(language), Plan.GetLeadRule(culture));
        Assert.Equal(Plan.Notice.GetTitle(language), Plan.Notice.GetTitle(culture));
        Assert.Equal(Plan.Notice.GetAddressees(language), Plan.Notice.GetAddressees(culture));
        Assert.Equal(Plan.Notice.GetBody(language), Plan.Notice.GetBody(culture));
        Assert.Equal(Plan.Notice.GetSignature(language), Plan.Notice.GetSignature(culture));
        Assert.Equal(Plan.Notice.GetDate(language), Plan.Notice.GetDate(culture));
        Assert.All(Plan.Tasks, t => Assert.Equal(t.GetResponsibilityClause(language), t.GetResponsibilityClause(culture)));
        Check(new PlanCollection<PlanTask, TaskId>(), culture, language, t => t.GetText(language));
        Check(Plan.Agencies, culture, language, a => a.GetTitle(language));
        Check(Plan.AgencyKinds, culture, language, k => k.GetTitle(language));
        Check(Plan.Chapters, culture, language, c => c.GetTitle(language));
        Check(Plan.Sections, culture, language, s => s.GetTitle(language));
        Check(Plan.Instruments, culture, language, i => i.GetTitle(language));
        Check(Plan.InstrumentKinds, culture, language, k => k.GetTitle(language));
        Check(Plan.Languages, culture, language, l => l.GetTitle(language));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_build_for_old_frameworks_gives_the_same_names(string name, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        var old = LibraryBuild.Load(LibraryBuild.NetStandard).GetType(typeof(Plan).FullName!)!;

        foreach (var property in typeof(Plan).GetProperties().Where(p => p.PropertyType.IsGenericType))
        {
            Assert.Equal(
                TitlesOf(property.GetValue(null)!, culture),
                TitlesOf(old.GetProperty(property.Name)!.GetValue(null)!, culture));
        }

        Assert.Equal(Plan.GetTitle(language), old.GetMethod(nameof(Plan.GetTitle), [typeof(CultureInfo)])!.Invoke(null, [culture]));
    }

    /// <summary>Nor satellite assemblies: the package would have them.</summary>
    [Fact]
    public void There_are_no_resources() => Assert.Empty(typeof(Plan).Assembly.GetManifestResourceNames());

    private static void Check<TRecord, TId>(PlanCollection<TRecord, TId> records, CultureInfo culture, Language language, Func<TRecord, string> expected)
        where TRecord : struct, IPlanRecord<TId>
        where TId : struct, Enum
    {
        foreach (var record in records)
        {
            Assert.Equal(expected(record), record.ToString("T", culture));
            foreach (var getter in Getters(typeof(TRecord)))
            {
                var inLanguage = typeof(TRecord).GetMethod(getter.Name, [typeof(Language)])!.Invoke(record, [language]);
                Assert.Equal(inLanguage, getter.Invoke(record, [culture]));
                using var _ = new CultureScope(culture.Name);
                Assert.Equal(inLanguage, getter.Invoke(record, [null]));
            }
        }
    }

    private static IEnumerable<string> TitlesOf(object collection, CultureInfo culture) =>
        ((IEnumerable)collection).Cast<IFormattable>().Select(r => r.ToString("T", culture));

    private static IEnumerable<MethodInfo> Getters(Type type) =>
        type.GetMethods().Where(m => m.ReturnType == typeof(string) && m.GetParameters() is [{ ParameterType.Name: nameof(CultureInfo) }]);
}
