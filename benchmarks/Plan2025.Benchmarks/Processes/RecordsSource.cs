using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Plan2025.Benchmarks.Processes;

/// <summary>Writes the plan as arrays of records: what most people would do, and our peer.</summary>
internal static class RecordsSource
{
    public static string Write()
    {
        var source = new StringBuilder("internal static class Records\n{\n");
        source.Append("    public static readonly TaskRecord[] Tasks =\n    [\n");
        foreach (var task in Plan.Tasks)
        {
            source.Append("        new(").AppendJoin(
                ", ",
                Text(task.ToString()), $"{task.Number}", Text(task.Name), Text(task.Text), Text(task.Lead), List(task.Agencies),
                Text(task.Chapter), task.Section is { } section ? Text(section) : "null", Text(task.Mode), List(task.Instruments)).Append("),\n");
        }

        source.Append("    ];\n\n    public static readonly AgencyRecord[] Agencies =\n    [\n");
        foreach (var agency in Plan.Agencies)
        {
            source.Append("        new(").AppendJoin(
                ", ", Text(agency.Name), Text(agency.Title), Text(agency.FullName), Text(agency.Kind)).Append("),\n");
        }

        source.Append("    ];\n\n    public static readonly TitleRecord[] Titles =\n    [\n");
        var titles = Plan.Chapters.Select(c => (c.Name, c.Title))
            .Concat(Plan.Sections.Select(s => (s.Name, s.Title)))
            .Concat(Plan.Instruments.Select(i => (i.Name, i.Title)));
        foreach (var (name, title) in titles)
        {
            source.Append("        new(").AppendJoin(", ", Text(name), Text(title)).Append("),\n");
        }

        return source.Append("    ];\n}\n").ToString();
    }

    private static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Text<TId>(TId id)
        where TId : struct, Enum => Text(id.ToString());

    private static string List<TId>(ReadOnlySpan<TId> ids)
        where TId : struct, Enum => "[" + string.Join(", ", ids.ToArray().Select(id => Text(id))) + "]";
}
