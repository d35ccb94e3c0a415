using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Plan2025.Benchmarks.Building;

/// <summary>What is compiled for a plan: the library with its tables, or the same plan as an array of records.</summary>
internal static class GrowthSources
{
    /// <summary>Enums and constants are the same in both, with the same documentation: nobody wants to be without.</summary>
    private static readonly string[] s_same =
        ["TaskId", "Agency", "AgencyKind", "Chapter", "Section", "Instrument", "InstrumentKind", "Language", "KnownTasks", "TaskText"];

    /// <summary>Writes both into folders of their own, and what both have in common into a third.</summary>
    /// <returns>The bytes of generated source, ours and theirs.</returns>
    public static (long Ours, long Theirs) Write(string json, string ours, string theirs, string common)
    {
        var generated = GeneratorHost.Create(json).RunGenerators(LibrarySource.HandWritten()).GetRunResult().Results.Single().GeneratedSources
            .Select(s => (Name: s.HintName, Text: s.SourceText.ToString())).ToArray();
        var same = generated.Where(s => s_same.Contains(s.Name[..^".g.cs".Length]))
            .Select(s => (s.Name, Text: WithoutAttributes(s.Text)))
            .ToArray();
        Write(common, same);
        var sizes = (Write(ours, generated), Write(theirs, same.Append(("Plan.cs", Array(json)))));
        foreach (var (path, index) in LibrarySource.HandWrittenFiles().Select((path, index) => (path, index)))
        {
            File.Copy(path, Path.Combine(ours, $"{index}.{Path.GetFileName(path)}"));
        }

        return sizes;
    }

    private static long Write(string folder, IEnumerable<(string Name, string Text)> sources)
    {
        Directory.CreateDirectory(folder);
        var size = 0L;
        foreach (var (name, text) in sources)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
            size += Encoding.UTF8.GetByteCount(text);
        }

        return size;
    }

    /// <summary>Attributes name types of the library.</summary>
    private static string WithoutAttributes(string source) =>
        string.Join('\n', source.Split('\n').Where(line => !line.TrimStart().StartsWith('[')));

    private static string Array(string json)
    {
        var source = new StringBuilder("""
            namespace Plan2025
            {
                public sealed record PlanTask(TaskId Id, string Name, string Text, string Translation, Agency[] Agencies, Chapter Chapter, bool ByDuty);

                public static class Plan
                {
                    public static readonly PlanTask[] Tasks =
                    [

            """);
        using var document = JsonDocument.Parse(json);
        var agencies = document.RootElement.GetProperty("agencies").EnumerateArray().ToDictionary(
            a => a.GetProperty("id").GetString()!, a => "Agency." + a.GetProperty("name").GetString());
        foreach (var chapter in document.RootElement.GetProperty("chapters").EnumerateArray())
        {
            foreach (var task in chapter.GetProperty("tasks").EnumerateArray())
            {
                var responsibility = task.GetProperty("responsibility");
                source.Append("            new((TaskId)").Append(task.GetProperty("number")).Append(", \"").Append(task.GetProperty("name")).Append("\", ")
                    .AppendJoin(", ", task.GetProperty("text").EnumerateObject().Select(t => "\"" + t.Value.GetString() + "\""))
                    .Append(", [").AppendJoin(", ", responsibility.GetProperty("agencies").EnumerateArray().Select(a => agencies[a.GetString()!]))
                    .Append("], Chapter.").Append(chapter.GetProperty("name"))
                    .Append(responsibility.GetProperty("byDuty").GetBoolean() ? ", true),\n" : ", false),\n");
            }
        }

        return source.Append("        ];\n    }\n}\n").ToString();
    }
}
