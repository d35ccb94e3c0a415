// Closes the lists of what is new, for a release:
//
//     dotnet run tools/ShipLists.cs
//
// The lines of each PublicAPI.Unshipped.txt move to PublicAPI.Shipped.txt, those of each AnalyzerReleases.Unshipped.md to a
// section of AnalyzerReleases.Shipped.md. Its heading is the version in Directory.Build.props, which is set before.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

const string Removed = "*REMOVED*";

var root = new DirectoryInfo(Directory.GetCurrentDirectory());
while (!File.Exists(Path.Combine(root.FullName, "Plan2025.sln")))
{
    root = root.Parent ?? throw new DirectoryNotFoundException("Run this inside the repository.");
}

var version = XDocument.Load(Path.Combine(root.FullName, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
var moved = 0;

foreach (var (unshipped, shipped) in Find("PublicAPI.Unshipped.txt"))
{
    // The first line says that nullability is recorded.
    var lines = File.ReadAllLines(unshipped);
    var removed = lines.Where(line => line.StartsWith(Removed, StringComparison.Ordinal)).Select(line => line[Removed.Length..]).ToHashSet();
    var added = lines[1..].Where(line => !line.StartsWith(Removed, StringComparison.Ordinal));
    Write(shipped, [lines[0], .. File.ReadAllLines(shipped)[1..].Where(line => !removed.Contains(line)).Union(added).Order(StringComparer.Ordinal)]);
    Write(unshipped, lines[..1]);
    Report(shipped, lines.Length - 1);
}

foreach (var (unshipped, shipped) in Find("AnalyzerReleases.Unshipped.md"))
{
    var lines = File.ReadAllLines(unshipped);
    var comments = lines.TakeWhile(line => !line.StartsWith('#')).Where(line => line.Length > 0).ToArray();
    var tables = lines.SkipWhile(line => !line.StartsWith('#')).ToArray();
    if (tables.Length > 0)
    {
        Write(shipped, [.. File.ReadAllLines(shipped), "", "## Release " + version, "", .. tables]);
        Write(unshipped, comments);
    }

    Report(shipped, tables.Count(line => line.StartsWith("PLAN", StringComparison.Ordinal)));
}

Console.WriteLine(moved == 0 ? "Nothing was unshipped." : $"{moved} lines are now shipped with {version}: see git diff src.");

IEnumerable<(string Unshipped, string Shipped)> Find(string name) => Directory
    .GetFiles(Path.Combine(root.FullName, "src"), name, SearchOption.AllDirectories)
    .Order(StringComparer.Ordinal)
    .Select(file => (file, Path.Combine(Path.GetDirectoryName(file)!, name.Replace("Unshipped", "Shipped", StringComparison.Ordinal))));

void Report(string shipped, int count)
{
    moved += count;
    Console.WriteLine($"{Path.GetRelativePath(root.FullName, shipped)}: {count}");
}

static void Write(string file, IEnumerable<string> lines) => File.WriteAllText(file, string.Concat(lines.Select(line => line + "\n")));
