using System;
using System.ComponentModel;
using System.Globalization;

namespace Plan2025;

/// <summary>Converts an enum or a record from and to text, for configuration, model binding and designers.</summary>
internal class PlanTypeConverter<T> : TypeConverter
    where T : struct
{
    private readonly Codec<T> _codec = Codecs.For<T>();

    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? _codec.Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T typed
            ? _codec.Format(typed)
            : base.ConvertTo(context, culture, value, destinationType);

    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => _codec.Values is not null;

    public override bool GetStandardValuesExclusive(ITypeDescriptorContext? context) => _codec.Values is not null;

    public override StandardValuesCollection? GetStandardValues(ITypeDescriptorContext? context) =>
        _codec.Values is { } values ? new StandardValuesCollection(values) : null;
}
