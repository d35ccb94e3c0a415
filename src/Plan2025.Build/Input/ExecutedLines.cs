using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;

namespace Plan2025.Build.Input;

/// <summary>Which lines of the bound files a test run has executed, from a Cobertura file.</summary>
internal sealed class ExecutedLines
{
    /// <summary>Collectors nest elements 8 deep.</summary>
    private const int DeepestElement = 64;

    /// <summary>For each file its lines, sorted, and for each of them how many before it were executed.</summary>
    private readonly Dictionary<string, (int[] Lines, int[] ExecutedBefore)> _files;

    private ExecutedLines(string? task, Dictionary<string, Dictionary<int, bool>> files)
    {
        Task = task;
        _files = files.ToDictionary(
            file => file.Key,
            file =>
            {
                var lines = file.Value.OrderBy(line => line.Key).ToArray();
                var executed = new int[lines.Length + 1];
                for (var i = 0; i < lines.Length; i++)
                {
                    executed[i + 1] = executed[i] + (lines[i].Value ? 1 : 0);
                }

                return (lines.Select(line => line.Key).ToArray(), executed);
            });
    }

    /// <summary>The task whose tests alone were run; null for a run of all tests.</summary>
    public string? Task { get; }

    /// <summary>Reads a file as a stream, as it may be large, and keeps only what concerns bound files.</summary>
    /// <param name="xml">The file.</param>
    /// <param name="bound">The files that are bound.</param>
    /// <param name="task">The task whose tests alone were run, or nothing.</param>
    /// <exception cref="XmlException">The file is not XML.</exception>
    /// <exception cref="ReportException">Its elements are nested too deep.</exception>
    public static ExecutedLines Read(TextReader xml, BoundFiles bound, string? task)
    {
        var files = new Dictionary<string, Dictionary<int, bool>>();
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Dictionary<int, bool>? lines = null;
        var classDepth = 0;
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                throw new ReportException(BuildMessages.TooDeep);
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "source" when !reader.IsEmptyElement && reader.Read():
                    if (bound.FolderOf(reader.Value.Trim()) is { } folder)
                    {
                        folders.Add(folder);
                    }

                    break;
                case "class":
                    classDepth = reader.Depth;
                    lines = bound.Find(reader.GetAttribute("filename") ?? "", folders) is not { } file ? null
                        : files.TryGetValue(file, out var known) ? known
                        : files[file] = [];
                    break;

                // Lines of methods are deeper, and repeated here.
                case "line" when lines is not null && reader.Depth == classDepth + 2:
                    Add(lines, reader.GetAttribute("number"), reader.GetAttribute("hits"));
                    break;
            }
        }

        return new ExecutedLines(string.IsNullOrWhiteSpace(task) ? null : task!.Trim(), files);
    }

    /// <summary>Whether any of the lines was executed; null if the run knows none of them.</summary>
    public bool? Any(string file, int first, int last)
    {
        if (!_files.TryGetValue(file, out var known))
        {
            return null;
        }

        var from = IndexOf(known.Lines, first);
        var to = IndexOf(known.Lines, last + 1);
        return from == to ? null : known.ExecutedBefore[to] > known.ExecutedBefore[from];
    }

    private static void Add(Dictionary<int, bool> lines, string? number, string? hits)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && long.TryParse(hits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            lines[line] = count > 0 || (lines.TryGetValue(line, out var before) && before);
        }
    }

    /// <summary>The index of the first line that is not before one.</summary>
    private static int IndexOf(int[] lines, int line)
    {
        var index = Array.BinarySearch(lines, line);
        return index < 0 ? ~index : index;
    }
}
