using System;
using System.Threading.Tasks;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>The documentation as a site, built by its one command, once for all tests.</summary>
internal static class Site
{
    /// <summary>The address at which tests read it.</summary>
    public const string Address = "http://plan2025.test/";

    private static readonly Lazy<Task<string>> s_folder = new(Build);

    /// <summary>The folder that a web server would serve.</summary>
    public static Task<string> Folder() => s_folder.Value;

    private static async Task<string> Build()
    {
        (await Command.Run(Repository.Root, Command.DotNet, ["run", "tools/BuildSite.cs"])).OfSuccess();
        return Repository.PathOf("artifacts/site");
    }
}
