using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Plan2025.Tool.Tests.Infrastructure;

/// <summary>Other programs, and the tool as a process of its own.</summary>
internal static class Programs
{
    /// <summary>The tool as it was built.</summary>
    public static string Tool => Path.Combine(AppContext.BaseDirectory, "Plan2025.Tool.dll");

    public static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    public static bool Exists(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

    /// <summary>Skips the test, with the reason, where a program is not installed.</summary>
    public static void Require(string program, string package) =>
        Assert.SkipUnless(Exists(program), $"{program} is not installed (package {package}); .ci/run installs it.");

    public static async Task<(int ExitCode, byte[] Output, string Error)> Run(
        string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var cancel = TestContext.Current.CancellationToken;
        try
        {
            using var output = new MemoryStream();
            var copied = process.StandardOutput.BaseStream.CopyToAsync(output, cancel);
            var error = process.StandardError.ReadToEndAsync(cancel);
            await copied;
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, output.ToArray(), await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public static Task<(int ExitCode, byte[] Output, string Error)> RunTool(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Run(folder, DotNet, [Tool, .. arguments], environment);

    /// <summary>Converts a document with LibreOffice.</summary>
    public static async Task<string> Convert(string folder, string file, string format)
    {
        Require("soffice", "libreoffice-calc-nogui");
        var (exitCode, output, error) = await Run(folder, "soffice", ["--headless", "-env:UserInstallation=file://" + Path.Combine(folder, "profile"), "--convert-to", format, "--outdir", folder, file]);
        Assert.True(exitCode == 0, Encoding.UTF8.GetString(output) + error);
        return Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + "." + format.Split(':')[0]);
    }
}
