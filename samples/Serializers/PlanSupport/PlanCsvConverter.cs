using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace PlanSupport;

/// <summary>Ids for CsvHelper, which reads any number and lists of names.</summary>
/// <typeparam name="T">The id type.</typeparam>
public sealed class PlanCsvConverter<T> : DefaultTypeConverter
    where T : struct
{
    /// <inheritdoc/>
    public override object ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) => PlanText<T>.Parse(text);

    /// <inheritdoc/>
    public override string ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) => PlanText<T>.Format((T)value!);
}
