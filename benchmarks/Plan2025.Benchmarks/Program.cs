using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Plan2025.Benchmarks.Building;
using Plan2025.Benchmarks.Lookups;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;

if (args is [LookupRun.Argument, var index, var milliseconds])
{
    Console.WriteLine(LookupRun.Measure(index, milliseconds));
    return 0;
}

// Arguments: `all`, or the rows of docs/performance.md to be measured. --short takes fewer samples; --update writes the figures into the document.
var isShort = args.Contains("--short");
var names = args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
var rows = names is [] or ["all"]
    ? [.. Enumerable.Range(1, 16)]
    : names.Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out var row) ? row : 0).ToArray();
if (rows.Any(row => row is < 1 or > 16))
{
    Console.Error.WriteLine("Expected 'all' or numbers of rows, 1 to 16; with --short for fewer samples, and --update to write docs/performance.md.");
    return 2;
}

(int[] Rows, Func<IEnumerable<Comparison>> Compare)[] parts =
[
    ([1, 2, 3, 4, 5, 6, 7, 8], () => LookupRun.Compare(isShort, rows)),
    ([9, 10], () => FirstUse.Compare(isShort)),
    ([11, 12], Sizes.Compare),
    ([13, 14], () => GeneratorCost.Compare(isShort)),
    ([15], () => ConsumerCost.Compare(isShort)),
    ([16], () => Growth.Compare(isShort)),
];
var start = Stopwatch.GetTimestamp();
Comparison[] comparisons = [.. parts.Where(part => part.Rows.Intersect(rows).Any()).SelectMany(part => part.Compare()).Where(c => rows.Contains(c.Row))];
var report = Report.Write(comparisons, Stopwatch.GetElapsedTime(start));
Console.WriteLine();
Console.WriteLine(report);
if (args.Contains("--update"))
{
    var document = Repository.PathOf("docs/performance.md");
    File.WriteAllText(document, Report.Replace(File.ReadAllText(document), report));
}

return 0;
