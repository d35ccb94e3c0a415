using System;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using Plan2025.Tests.Robustness;

namespace Plan2025.Tests.Interop;

/// <summary>TypeConverter: how configuration, model binding and designers read and write.</summary>
public class TypeConverterTests
{
    [Theory]
    [MemberData(nameof(PublicApi.Collections), MemberType = typeof(PublicApi))]
    public void Every_member_round_trips<TRecord, TId>(PlanCollection<TRecord, TId> records)
        where TRecord : struct, IPlanRecord<TId>
        where TId : struct, Enum
    {
        var ofId = TypeDescriptor.GetConverter(typeof(TId));
        var ofRecord = TypeDescriptor.GetConverter(typeof(TRecord));
        Assert.True(ofId.CanConvertFrom(typeof(string)) && ofId.CanConvertTo(typeof(string)));
        Assert.True(ofRecord.CanConvertFrom(typeof(string)) && ofRecord.CanConvertTo(typeof(string)));
        Assert.False(ofId.CanConvertFrom(typeof(int)));
        Assert.All(records.ToArray(), record =>
        {
            Assert.Equal(record.ToString(), ofId.ConvertToInvariantString(record.Id));
            Assert.Equal(record.Id, ofId.ConvertFromString(null, CultureInfo.GetCultureInfo("tr-TR"), record.ToString()!));
            Assert.Equal(record.ToString(), ofRecord.ConvertToInvariantString(record));
            Assert.Equal(record, ofRecord.ConvertFromInvariantString(record.ToString()!));
        });
    }

    [Theory]
    [InlineData(typeof(Chapter))]
    [InlineData(typeof(PlanChapter))]
    public void Designers_offer_the_values(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);

        Assert.True(converter.GetStandardValuesSupported() && converter.GetStandardValuesExclusive());
        Assert.Equal(Plan.Chapters.Select(c => c.ToString()), converter.GetStandardValues()!.Cast<object>().Select(converter.ConvertToInvariantString));
    }

    [Fact]
    public void Sets_are_too_many_to_offer()
    {
        var converter = TypeDescriptor.GetConverter(typeof(TaskSet));

        Assert.False(converter.GetStandardValuesSupported() || converter.GetStandardValuesExclusive());
        Assert.Null(converter.GetStandardValues());
    }

    [Fact]
    public void Reads_what_Parse_reads()
    {
        Assert.Equal(TaskId.T045, TypeDescriptor.GetConverter(typeof(TaskId)).ConvertFromInvariantString("45"));
        Assert.Equal(Plan.Agencies[Agency.MinistryOfJustice], TypeDescriptor.GetConverter(typeof(PlanAgency)).ConvertFromInvariantString("司法部"));
        Assert.Equal(Agency.MinistryOfJustice, TypeDescriptor.GetConverter(typeof(Agency)).ConvertFromInvariantString("司法部"));
    }

    [Theory]
    [InlineData(typeof(TaskId), "T119")]
    [InlineData(typeof(TaskId), "T001,T002")]
    [InlineData(typeof(PlanTask), "")]
    [InlineData(typeof(Agency), "CNIPPA")]
    [InlineData(typeof(Agency), "99")]
    public void A_wrong_text_is_refused_and_named(Type type, string text)
    {
        var e = Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text));

        Assert.StartsWith($"'{text}' is not the text of a", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T032 | lead:spc & chapter:2")]
    [InlineData("T030..T033")]
    [InlineData("t030", "T031", "32", "T033", "T033")]
    [InlineData(TaskId.T033, TaskId.T030, TaskId.T031, TaskId.T032)]
    public void A_set_is_read_from_an_expression_and_from_an_array(params object[] items)
    {
        var converter = TypeDescriptor.GetConverter(typeof(TaskSet));
        var value = items switch
        {
            [string text] => text,
            [string, ..] => items.Cast<string>().ToArray(),
            _ => (object)items.Cast<TaskId>().ToArray(),
        };

        Assert.True(converter.CanConvertFrom(value.GetType()));
        Assert.Equal("T030..T033", converter.ConvertToInvariantString(converter.ConvertFrom(value)));
    }

    [Fact]
    public void A_set_is_refused_with_its_wrong_item()
    {
        var converter = TypeDescriptor.GetConverter(typeof(TaskSet));

        Assert.Contains("'T119'", Assert.Throws<FormatException>(() => converter.ConvertFrom(new[] { "T001", "T119" })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => converter.ConvertFrom(new[] { (TaskId)119 }));
        Assert.Equal("Column 1: 'T119' is not a task or a set of tasks; did you mean 'T118'?", Assert.Throws<TaskSetFormatException>(() => converter.ConvertFrom("T119")).Message);
        Assert.False(converter.CanConvertFrom(typeof(int[])));
    }
}
