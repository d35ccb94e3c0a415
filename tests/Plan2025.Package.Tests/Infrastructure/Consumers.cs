using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Plan2025.Package.Tests.Infrastructure;

/// <summary>A copy of the folder Consumers outside the repository, with the package in a local feed, and restored as one solution.</summary>
internal sealed class Consumers
{
    private static readonly string s_originals = Path.Combine(AppContext.BaseDirectory, "Consumers");

    /// <summary>Where consumers' packages go. What is downloaded stays there for the next run.</summary>
    private static readonly string s_packages = Path.Combine(AppContext.BaseDirectory, "packages");

    private readonly string _folder;
    private readonly Dictionary<string, string?> _environment;

    private Consumers(string folder, Dictionary<string, string?> environment) => (_folder, _environment) = (folder, environment);

    private Consumers(string folder, PackedPackage package)
    {
        _folder = folder;
        _environment = new Dictionary<string, string?>
        {
            ["CI"] = null,
            ["PlanVersion"] = package.Version,
            ["NUGET_PACKAGES"] = s_packages,
            ["MachinePackages"] = MachinePackages is { } path && Directory.Exists(path) ? path : "",
        };
    }

    /// <summary>What every consumer reports, after the line with the version of its runtime.</summary>
    public static string ExpectedReport => File.ReadAllText(Path.Combine(s_originals, "Shared", "Report.txt"));

    /// <summary>Where this machine keeps the packages that it has restored.</summary>
    public static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } path
        ? path
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Copies and restores the consumers.</summary>
    public static async Task<Consumers> Create(string folder, PackedPackage package)
    {
        foreach (var original in Directory.EnumerateFiles(s_originals, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(s_originals, original));
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

        var consumers = new Consumers(folder, package);
        (await consumers.DotNet("restore", "Consumers.slnx")).OfSuccess();
        return consumers;
    }

    /// <summary>The same, for a user whose tools speak another language.</summary>
    public Consumers InLanguage(string language) => new(_folder, new Dictionary<string, string?>(_environment) { ["DOTNET_CLI_UI_LANGUAGE"] = language });

    /// <summary>A path in the copy.</summary>
    public string PathOf(params string[] parts) => Path.Combine([_folder, .. parts]);

    /// <summary>Runs the SDK.</summary>
    public Task<Output> DotNet(params string[] arguments) => Command.Run(_folder, Command.DotNet, arguments, _environment);

    /// <summary>Builds a project that is restored.</summary>
    public Task<Output> Build(string project, params string[] arguments) => DotNet(["build", project, "--no-restore", .. arguments]);

    /// <summary>Runs what was built, for the framework that the tests run on.</summary>
    public async Task<string> Run(string project, string framework = "net10.0") =>
        (await DotNet("exec", Path.Combine(project, "bin", "Debug", framework, Path.GetFileName(project) + ".dll"))).OfSuccess();

    /// <summary>Runs a program.</summary>
    public async Task<string> Execute(string program, params string[] arguments) =>
        (await Command.Run(_folder, program, arguments, _environment)).OfSuccess();

    /// <summary>What the restore of a project resolved: the file project.assets.json.</summary>
    public JsonNode Assets(string project) => JsonNode.Parse(File.ReadAllText(PathOf(project, "obj", "project.assets.json")))!;
}
