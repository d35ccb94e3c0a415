using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Playwright;
using Plan2025;
using Plan2025.PageBenchmark;
using Plan2025.Tool.Exports.Page;

// Arguments: files of pages, such as a coverage report; without any, the plan as a page in each of its languages. What a page of one word takes is the browser's part.
if (Command.Find("chromium", "chromium-browser", "google-chrome") is not { } chromium)
{
    Console.Error.WriteLine("Chromium is not installed.");
    return 2;
}

var folder = Directory.CreateTempSubdirectory("plan2025-").FullName;
try
{
    using var playwright = await Playwright.CreateAsync();
    await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = chromium,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
    Console.WriteLine($"Chromium {browser.Version}. Targets at the 95th percentile: first paint {FirstPaint.Target} ms, keystroke {Keystrokes.Target} ms.");
    Console.WriteLine();
    Console.WriteLine("| page | first paint: median | 95th percentile | the rest: median | 95th percentile | keystroke: median | 95th percentile |");
    Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
    foreach (var file in (string[])[OneWord(), .. args is [] ? Plan.Languages.Select(Write) : args])
    {
        var (first, main) = await FirstPaint.Measure(browser, file);
        var keys = await Keystrokes.Measure(browser, file);
        Console.WriteLine($"| {Path.GetFileName(file)} | {Show(first, 0.5)} | {Show(first, 0.95)} | {Show(main, 0.5)} | {Show(main, 0.95)} | {Show(keys, 0.5)} | {Show(keys, 0.95)} |");
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

return 0;

string Write(PlanLanguage language)
{
    var file = Path.Combine(folder, $"plan.{language.Tag}.html");
    File.WriteAllBytes(file, PlanPage.Create(TaskSet.All, language.Id));
    return file;
}

string OneWord()
{
    var file = Path.Combine(folder, "one-word.html");
    File.WriteAllText(file, "<!DOCTYPE html><meta charset=utf-8><input name=words>word");
    return file;
}

static string Show(double[] sorted, double rank) =>
    sorted is [] ? "" : sorted[(int)Math.Ceiling(rank * sorted.Length) - 1].ToString("0.0", CultureInfo.InvariantCulture) + " ms";
