using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Plan2025.Traceability;

namespace Plan2025.Build.Input;

/// <summary>Which lines a test run has executed, from a Cobertura file.</summary>
internal sealed class ExecutedLines
{
    /// <summary>What deterministic builds write in place of the repository's folder.</summary>
    private const string MappedRoot = "/_/";

    private readonly Dictionary<string, Dictionary<int, bool>> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="task">The task whose tests alone were run; null for a run of all tests.</param>
    private ExecutedLines(string? task) => Task = task;

    /// <summary>The task whose tests alone were run; null for a run of all tests.</summary>
    public string? Task { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="xml">The file.</param>
    /// <param name="root">The repository.</param>
    /// <param name="task">The task whose tests alone were run, or nothing.</param>
    public static ExecutedLines Read(TextReader xml, string root, string? task)
    {
        var lines = new ExecutedLines(string.IsNullOrWhiteSpace(task) ? null : task!.Trim());
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var document = XDocument.Load(reader);
        var sources = document.Descendants("source").Select(s => s.Value.Trim()).Where(s => s.Length > 0).ToArray();
        foreach (var type in document.Descendants("class"))
        {
            if (type.Attribute("filename")?.Value is { Length: > 0 } file)
            {
                lines.Add(PathOf(file, sources, root), type.Elements("lines").Elements("line"));
            }
        }

        return lines;
    }

    /// <summary>Whether any of the lines was executed; null where the run knows none of them.</summary>
    public bool? Any(string file, int first, int last)
    {
        if (!_files.TryGetValue(file, out var lines))
        {
            return null;
        }

        bool? any = null;
        foreach (var line in lines.Where(l => l.Key >= first && l.Key <= last))
        {
            any = any == true || line.Value;
        }

        return any;
    }

    private void Add(string file, IEnumerable<XElement> lines)
    {
        if (!_files.TryGetValue(file, out var known))
        {
            _files.Add(file, known = []);
        }

        foreach (var line in lines)
        {
            if (int.TryParse(line.Attribute("number")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && long.TryParse(line.Attribute("hits")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var hits))
            {
                known[number] = hits > 0 || (known.TryGetValue(number, out var before) && before);
            }
        }
    }

    /// <summary>Collectors write full paths, paths below one of several sources, or mapped ones.</summary>
    private static string PathOf(string file, string[] sources, string root)
    {
        var path = file.Replace('\\', '/');
        if (path.StartsWith(MappedRoot, StringComparison.Ordinal))
        {
            return path.Substring(MappedRoot.Length);
        }

        if (Path.IsPathRooted(path) || path.IndexOf(':') >= 0)
        {
            return RepositoryPath.Create(path, root);
        }

        var found = sources.Select(s => s.Replace('\\', '/').TrimEnd('/') + "/" + path).ToArray();
        var chosen = found.Length == 1 ? found[0] : found.FirstOrDefault(File.Exists);
        return chosen is null ? path
            : chosen.StartsWith(MappedRoot, StringComparison.Ordinal) ? chosen.Substring(MappedRoot.Length)
            : RepositoryPath.Create(chosen, root);
    }
}
