using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace Plan2025.Package.Tests.Infrastructure;

/// <summary>The sources as they are now, committed to a repository of their own: clones of it are clean, whatever lies in the tree that is worked on.</summary>
/// <param name="path">The repository.</param>
internal sealed class CommittedSources(string path)
{
    /// <summary>Where the published repository would be. Nothing is asked there; Source Link writes its address.</summary>
    public const string Address = "https://github.com/plan2025/plan2025";

    /// <summary>The time of the commit.</summary>
    public static readonly DateTimeOffset CommitTime = new(2026, 3, 4, 5, 6, 8, TimeSpan.Zero);

    private static readonly Dictionary<string, string?> s_git = new()
    {
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        ["GIT_AUTHOR_NAME"] = "Tests",
        ["GIT_AUTHOR_EMAIL"] = "tests@example.org",
        ["GIT_AUTHOR_DATE"] = CommitTime.ToString("O"),
        ["GIT_COMMITTER_NAME"] = "Tests",
        ["GIT_COMMITTER_EMAIL"] = "tests@example.org",
        ["GIT_COMMITTER_DATE"] = CommitTime.ToString("O"),
    };

    /// <summary>Commits all that git would not ignore.</summary>
    public static async Task<CommittedSources> Create(string path)
    {
        Directory.CreateDirectory(path);
        string[] here = ["--git-dir", path, "--work-tree", Repository.Root];
        (await Command.Run(path, "git", ["init", "--quiet", "--bare", "--initial-branch", "main", path], s_git)).OfSuccess();
        (await Command.Run(path, "git", [.. here, "add", "--all"], s_git)).OfSuccess();
        (await Command.Run(path, "git", [.. here, "commit", "--quiet", "--message", "Sources"], s_git)).OfSuccess();
        return new CommittedSources(path);
    }

    /// <summary>Clones the repository, as if from its published address.</summary>
    public async Task<SourceClone> Clone(string folder, Settings settings)
    {
        Directory.CreateDirectory(folder);
        (await settings.Run(folder, "git", "clone", "--quiet", path, ".")).OfSuccess();
        (await settings.Run(folder, "git", "remote", "set-url", "origin", Address)).OfSuccess();
        return new SourceClone(folder, settings);
    }
}
