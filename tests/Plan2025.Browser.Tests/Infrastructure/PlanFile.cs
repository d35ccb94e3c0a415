using System;
using System.Collections.Concurrent;
using System.IO;
using System.Threading.Tasks;
using Plan2025.Tool.Exports.Page;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>The plan as a page, written once for each language.</summary>
internal static class PlanFile
{
    private static readonly ConcurrentDictionary<Language, Lazy<Task<string>>> s_files = new();

    /// <summary>The path of the page in a language.</summary>
    public static Task<string> Write(Language language) => s_files.GetOrAdd(language, l => new Lazy<Task<string>>(async () =>
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"plan.{Plan.Languages[l].Tag}.html");
        await File.WriteAllBytesAsync(path, PlanPage.Create(TaskSet.All, l));
        return path;
    })).Value;
}
