using System;
using System.IO;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>The repository that the tests run in, for what is written back into it.</summary>
internal static class Repository
{
    public static string PathOf(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Plan2025.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return Path.Combine([folder.FullName, .. parts]);
    }
}
