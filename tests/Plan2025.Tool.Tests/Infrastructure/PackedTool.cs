using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Plan2025.Tool.Tests.Infrastructure;

/// <summary>The package of the tool, made from a clean clone of what git would commit here; made only where a test asks for it.</summary>
public sealed class PackedTool : IAsyncDisposable
{
    private const string Arguments = "pack src/Plan2025.Tool --output artifacts";

    private static readonly string s_suffix = "test." + DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, string?> s_author = new()
    {
        ["GIT_AUTHOR_NAME"] = "Tests", ["GIT_AUTHOR_EMAIL"] = "tests@example.org", ["GIT_AUTHOR_DATE"] = "2026-03-04T05:06:08Z",
        ["GIT_COMMITTER_NAME"] = "Tests", ["GIT_COMMITTER_EMAIL"] = "tests@example.org", ["GIT_COMMITTER_DATE"] = "2026-03-04T05:06:08Z",
        ["GIT_CONFIG_NOSYSTEM"] = "1", ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
    };

    private readonly string _workspace = Directory.CreateTempSubdirectory("plan2025-tool-").FullName;
    private readonly Lazy<Task<string>> _package;
    private readonly Lazy<Task<string>> _installed;

    public PackedTool()
    {
        _package = new Lazy<Task<string>>(async () =>
        {
            await Commit();
            return await Pack("first");
        });
        _installed = new Lazy<Task<string>>(async () =>
        {
            var file = await Pack();
            var folder = Path.Combine(_workspace, "installed");
            var version = Path.GetFileNameWithoutExtension(file)["Plan2025.Tool.".Length..];
            await Run(_workspace, Command.DotNet, ["tool", "install", "Plan2025.Tool", "--tool-path", folder, "--version", version, "--add-source", Path.GetDirectoryName(file)!], Environment);
            return folder;
        });
    }

    /// <summary>Tools go into a folder of their own, not into the user's.</summary>
    public Dictionary<string, string?> Environment => new() { ["NUGET_PACKAGES"] = Path.Combine(_workspace, "packages"), ["DOTNET_CLI_HOME"] = _workspace, ["DOTNET_NOLOGO"] = "1" };

    public Task<string> Pack() => _package.Value;

    public Task<string> Install() => _installed.Value;

    public ValueTask DisposeAsync()
    {
        foreach (var file in new DirectoryInfo(_workspace).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.IsReadOnly && f.LinkTarget is null))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(_workspace, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task Commit()
    {
        Command.SkipWithout("git");
        var repository = Path.Combine(_workspace, "origin.git");
        string[] here = ["--git-dir", repository, "--work-tree", Repository.Root];
        await Run(_workspace, "git", ["init", "--quiet", "--bare", "--initial-branch", "main", repository], s_author);
        await Run(_workspace, "git", [.. here, "add", "--all"], s_author);
        await Run(_workspace, "git", [.. here, "commit", "--quiet", "--message", "Sources"], s_author);
    }

    private async Task<string> Pack(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_workspace, name)).FullName;
        await Run(folder, "git", ["clone", "--quiet", Path.Combine(_workspace, "origin.git"), "."], s_author);
        await Run(folder, "git", ["remote", "set-url", "origin", "https://example.org/plan2025.git"], s_author);
        await Run(folder, Command.DotNet, [.. Arguments.Split(' '), "--version-suffix", s_suffix], new Dictionary<string, string?> { ["CI"] = null });
        return Directory.EnumerateFiles(Path.Combine(folder, "artifacts"), "*.nupkg").Single();
    }

    private static async Task Run(string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?> environment) =>
        (await Command.Run(folder, program, arguments, environment)).OfSuccess();
}
