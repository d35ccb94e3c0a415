using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using CsvHelper;
using MessagePack;
using Newtonsoft.Json;
using Plan2025;
using PlanSupport;
using YamlDotNet.Serialization;

namespace Serializers;

/// <summary>An entry in each format: how the converters are registered.</summary>
public static class Formats
{
    private static readonly JsonSerializerSettings s_newtonsoft = new()
    {
        Converters = { new PlanNewtonsoftConverter<TaskId>(), new PlanNewtonsoftConverter<Agency>() },
    };

    private static readonly DataContractSerializer s_dataContract = new(typeof(Entry));

    /// <summary>Newtonsoft.Json.</summary>
    public static string ToJson(Entry entry) => JsonConvert.SerializeObject(entry, s_newtonsoft);

    /// <summary>Newtonsoft.Json.</summary>
    public static Entry FromJson(string json) => JsonConvert.DeserializeObject<Entry>(json, s_newtonsoft)!;

    /// <summary>MessagePack, shown as JSON. The formatters are named by attributes: <see cref="Entry"/>.</summary>
    public static string ToMessagePack(Entry entry) => MessagePackSerializer.ConvertToJson(MessagePackSerializer.Serialize(entry));

    /// <summary>MessagePack, shown as JSON.</summary>
    public static Entry FromMessagePack(string json) => MessagePackSerializer.Deserialize<Entry>(MessagePackSerializer.ConvertFromJson(json));

    /// <summary>YamlDotNet.</summary>
    public static string ToYaml(Entry entry) => new SerializerBuilder()
        .WithTypeConverter(new PlanYamlConverter<TaskId>())
        .WithTypeConverter(new PlanYamlConverter<Agency>())
        .Build().Serialize(entry);

    /// <summary>YamlDotNet.</summary>
    public static Entry FromYaml(string yaml) => new DeserializerBuilder()
        .WithTypeConverter(new PlanYamlConverter<TaskId>())
        .WithTypeConverter(new PlanYamlConverter<Agency>())
        .Build().Deserialize<Entry>(yaml);

    /// <summary>CsvHelper.</summary>
    public static string ToCsv(Entry entry)
    {
        using var text = new StringWriter();
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            csv.Context.TypeConverterCache.AddConverter<TaskId>(new PlanCsvConverter<TaskId>());
            csv.Context.TypeConverterCache.AddConverter<Agency>(new PlanCsvConverter<Agency>());
            csv.WriteRecords([entry]);
        }

        return text.ToString();
    }

    /// <summary>CsvHelper.</summary>
    public static Entry FromCsv(string text)
    {
        using var csv = new CsvReader(new StringReader(text), CultureInfo.InvariantCulture);
        csv.Context.TypeConverterCache.AddConverter<TaskId>(new PlanCsvConverter<TaskId>());
        csv.Context.TypeConverterCache.AddConverter<Agency>(new PlanCsvConverter<Agency>());
        return csv.GetRecords<Entry>().Single();
    }

    /// <summary>DataContractSerializer, which reads and writes member names strictly as it is.</summary>
    public static string ToXml(Entry entry)
    {
        using var stream = new MemoryStream();
        s_dataContract.WriteObject(stream, entry);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>DataContractSerializer.</summary>
    public static Entry FromXml(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return (Entry)s_dataContract.ReadObject(stream)!;
    }
}
