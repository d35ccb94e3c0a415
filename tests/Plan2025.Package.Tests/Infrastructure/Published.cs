using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Plan2025.Package.Tests.Infrastructure;

/// <summary>A program that was published for this machine.</summary>
internal sealed class Published
{
    private readonly Consumers _consumers;
    private readonly string _folder;
    private readonly string _file;

    private Published(Consumers consumers, string project)
    {
        _consumers = consumers;
        _folder = Directory.EnumerateDirectories(consumers.PathOf("Published", project, "bin", "Release", "net10.0"), "publish", SearchOption.AllDirectories).Single();
        _file = Consumers.ProgramFile(project);
    }

    /// <summary>What Published/LookUps.cs prints.</summary>
    public string ExpectedLookUps => File.ReadAllText(_consumers.PathOf("Published", "LookUps.txt"));

    /// <summary>What every consumer reports, after the line with the version of its runtime.</summary>
    public string ExpectedReport => _consumers.ExpectedReport;

    /// <summary>Bytes of the program's own file.</summary>
    public long Size => SizeOf(_file);

    /// <summary>Bytes of all that is needed to run it.</summary>
    public long FolderSize => new DirectoryInfo(_folder).EnumerateFiles().Where(file => file.Extension is not (".dbg" or ".pdb")).Sum(file => file.Length);

    /// <summary>Publishes a project of the folder Published, or skips the test where there is nothing to link with.</summary>
    public static async Task<Published> Publish(PackedPackage package, string project)
    {
        if (project.StartsWith("Aot", StringComparison.Ordinal))
        {
            SkipWithoutLinker();
        }

        var consumers = await package.Consumers();
        (await consumers.DotNet("publish", "Published/" + project, "--no-restore")).OfSuccess();
        return new Published(consumers, project);
    }

    /// <summary>Skips a test where there is nothing to link with.</summary>
    public static void SkipWithoutLinker()
    {
        if (!OperatingSystem.IsWindows())
        {
            Command.SkipWithout("clang", "gcc");
        }
    }

    /// <summary>Bytes of one of its files.</summary>
    public long SizeOf(string file) => new FileInfo(Path.Combine(_folder, file)).Length;

    /// <summary>Runs it.</summary>
    public Task<string> Run() => _consumers.Execute(Path.Combine(_folder, _file));
}
