using System;
using System.Diagnostics;

// One call, timed inside the process, so that starting the process is not part of it. Prints the nanoseconds of the first call, and its result.
Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp()); // the clock's own first use is not measured
var start = Stopwatch.GetTimestamp();
var result = Use.Run();
var time = Stopwatch.GetElapsedTime(start);
Console.WriteLine($"{time.TotalNanoseconds} {result}");
