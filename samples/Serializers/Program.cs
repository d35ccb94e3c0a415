using System;
using Plan2025;
using Serializers;

var entry = new Entry { Task = TaskId.T045, Owner = Agency.MinistryOfAgricultureAndRuralAffairs };
Console.WriteLine(Formats.ToJson(entry));
Console.WriteLine(Formats.ToMessagePack(entry));
Console.WriteLine(Formats.ToYaml(entry));
Console.WriteLine(Formats.ToCsv(entry));
Console.WriteLine(Formats.ToXml(entry));
