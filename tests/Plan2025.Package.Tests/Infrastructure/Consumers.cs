using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Plan2025.Package.Tests.Infrastructure;

/// <summary>A copy of the folder Consumers outside the repository, with the package in a local feed, and restored as one solution.</summary>
internal sealed class Consumers(string folder, Dictionary<string, string?> environment)
{
    /// <summary>Where consumers' packages go. What is downloaded stays there for the next run.</summary>
    private static readonly string s_packages = Path.Combine(AppContext.BaseDirectory, "packages");

    /// <summary>Where this machine keeps the packages that it has restored.</summary>
    public static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } path
        ? path
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>What every consumer reports, after the line with the version of its runtime.</summary>
    public string ExpectedReport => File.ReadAllText(PathOf("Shared", "Report.txt"));

    /// <summary>Copies and restores the consumers.</summary>
    public static async Task<Consumers> Create(string folder, PackedPackage package)
    {
        var originals = package.Clone.PathOf("tests/Plan2025.Package.Tests/Consumers");
        foreach (var original in Directory.EnumerateFiles(originals, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(originals, original));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(original, copy);
        }

        var feed = Directory.CreateDirectory(Path.Combine(folder, "feed")).FullName;
        File.Copy(package.File, Path.Combine(feed, Path.GetFileName(package.File)));

        // Those of earlier runs.
        foreach (var stale in new[] { "plan2025", "registers" }.Select(id => Path.Combine(s_packages, id)).Where(Directory.Exists))
        {
            Directory.Delete(stale, recursive: true);
        }

        var consumers = new Consumers(folder, new Dictionary<string, string?>
        {
            ["CI"] = null,
            ["PlanVersion"] = package.Version,
            ["NUGET_PACKAGES"] = s_packages,
            ["MachinePackages"] = Directory.Exists(MachinePackages) ? MachinePackages : "",
        });
        (await consumers.DotNet("restore", "Consumers.slnx")).OfSuccess();
        return consumers;
    }

    /// <summary>The file of a program that was made for this machine.</summary>
    public static string ProgramFile(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    /// <summary>The same, for a user whose tools speak another language.</summary>
    public Consumers InLanguage(string language) => new(folder, new Dictionary<string, string?>(environment) { ["DOTNET_CLI_UI_LANGUAGE"] = language });

    /// <summary>A path in the copy.</summary>
    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>Writes a file, and the folders that lead to it.</summary>
    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Runs the SDK.</summary>
    public Task<Output> DotNet(params string[] arguments) => Command.Run(folder, Command.DotNet, arguments, environment);

    /// <summary>Builds a project that is restored.</summary>
    public Task<Output> Build(string project, params string[] arguments) => DotNet(["build", project, "--no-restore", .. arguments]);

    /// <summary>Builds a project, and runs it.</summary>
    public async Task<string> BuildAndRun(string project, string framework = "net10.0", params string[] arguments)
    {
        (await Build(project, arguments)).OfSuccess();
        return await Run(project, framework);
    }

    /// <summary>Runs what was built: for .NET 8 by the runtime that it brings along, for .NET Framework by Mono where this is not Windows.</summary>
    public Task<string> Run(string project, string framework = "net10.0")
    {
        var name = Path.GetFileName(project);
        switch (framework)
        {
            case "net472" when OperatingSystem.IsWindows():
                return Execute(Built(name + ".exe"));
            case "net472":
                Command.SkipWithout("mono");
                return Execute("mono", Built(name + ".exe"));
            case "net8.0":
                return Execute(Built(ProgramFile(name)));
            default:
                return Execute(Command.DotNet, "exec", Built(name + ".dll"));
        }

        string Built(string file) => Directory.EnumerateFiles(PathOf(project, "bin", "Debug", framework), file, SearchOption.AllDirectories).First();
    }

    /// <summary>Runs a program.</summary>
    public async Task<string> Execute(string program, params string[] arguments) =>
        (await Command.Run(folder, program, arguments, environment)).OfSuccess();

    /// <summary>What the restore of a project resolved: the file project.assets.json.</summary>
    public JsonNode Assets(string project) => JsonNode.Parse(File.ReadAllText(PathOf(project, "obj", "project.assets.json")))!;
}
