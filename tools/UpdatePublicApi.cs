// Brings the lists in src/Plan2025/PublicApi up to date with the library, after the data or the code has changed:
//
//     dotnet run tools/UpdatePublicApi.cs
//
// What the library has and no list has is added to PublicAPI.Unshipped.txt; what a list has and the library has no more
// is removed, or, where it was released, listed as *REMOVED*. The compiler says what that is (RS0016, RS0017).
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

var root = new DirectoryInfo(Directory.GetCurrentDirectory());
while (!File.Exists(Path.Combine(root.FullName, "Plan2025.sln")))
{
    root = root.Parent ?? throw new DirectoryNotFoundException("Run this inside the repository.");
}

var lists = Path.Combine(root.FullName, "src", "Plan2025", "PublicApi");
var changes = 0;

// What all frameworks have first: it is then missing in none of them.
foreach (var (framework, folder) in new[] { ("netstandard2.0", lists), ("net10.0", Path.Combine(lists, "net8.0-or-later")) })
{
    var output = Build(framework);
    var added = Symbols(output, "RS0016", "is not part of the declared public API");
    var removed = Symbols(output, "RS0017", "is part of the declared API, but is either not public or could not be found");
    if (added.Count + removed.Count == 0)
    {
        continue;
    }

    changes += added.Count + removed.Count;
    Update(folder, added, removed);
    if (folder != lists)
    {
        Update(lists, new HashSet<string>(), removed);
    }
}

Console.WriteLine(changes == 0 ? "The lists are up to date." : $"{changes} changes: see git diff src/Plan2025/PublicApi.");

string Build(string framework)
{
    var start = new ProcessStartInfo("dotnet", ["build", Path.Combine(root.FullName, "src", "Plan2025"), "--framework", framework, "--no-incremental", "-tl:off"])
    {
        RedirectStandardOutput = true,
    };
    start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    using var process = Process.Start(start)!;
    return process.StandardOutput.ReadToEnd();
}

static HashSet<string> Symbols(string output, string rule, string message) =>
    [.. Regex.Matches(output, $": (?:error|warning) {rule}: Symbol '(.*)' {message}").Select(match => match.Groups[1].Value)];

static void Update(string folder, IReadOnlySet<string> added, IReadOnlySet<string> removed)
{
    var unshipped = Path.Combine(folder, "PublicAPI.Unshipped.txt");
    var shipped = File.ReadAllLines(Path.Combine(folder, "PublicAPI.Shipped.txt"));
    var released = shipped.Where(removed.Contains).Select(line => "*REMOVED*" + line);

    // The first line says that nullability is recorded.
    var lines = File.ReadAllLines(unshipped);
    var changed = lines.Where(line => !removed.Contains(line)).ToList();
    foreach (var line in added.Concat(released).Except(lines))
    {
        var next = changed.FindIndex(1, other => string.CompareOrdinal(other, line) > 0);
        changed.Insert(next < 0 ? changed.Count : next, line);
    }

    foreach (var line in added)
    {
        Console.WriteLine("+ " + line);
    }

    foreach (var line in lines.Concat(shipped).Where(removed.Contains))
    {
        Console.WriteLine("- " + line);
    }

    File.WriteAllText(unshipped, string.Concat(changed.Select(line => line + "\n")));
}
