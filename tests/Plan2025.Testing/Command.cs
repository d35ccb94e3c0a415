using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Plan2025.Testing;

/// <summary>Starts programs.</summary>
public static class Command
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Dictionary<string, string?> s_environment = new()
    {
        // Output is in English, and no server outlives its command.
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
    };

    /// <summary>The SDK that runs the tests.</summary>
    public static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    /// <summary>The configuration that the tests were built in, for builds of the repository's own projects.</summary>
    public static string Configuration =>
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    /// <summary>Runs a program in a folder.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="program">A path, or a name that is searched for in PATH.</param>
    /// <param name="arguments">Its arguments, not quoted.</param>
    /// <param name="environment">Variables to set, or to remove where the value is <see langword="null"/>.</param>
    /// <param name="input">What the program reads from its standard input.</param>
    public static async Task<Output> Run(
        string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null, string? input = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = input is null ? null : s_utf8,
            StandardErrorEncoding = s_utf8,
        };
        foreach (var (name, value) in s_environment.Concat(environment ?? new Dictionary<string, string?>()))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var cancel = TestContext.Current.CancellationToken;
        try
        {
            using var output = new MemoryStream();
            var printed = process.StandardOutput.BaseStream.CopyToAsync(output, cancel);
            var errors = process.StandardError.ReadToEndAsync(cancel);
            if (input is not null)
            {
                await process.StandardInput.WriteAsync(input.AsMemory(), cancel);
                process.StandardInput.Close();
            }

            await process.WaitForExitAsync(cancel);
            await printed;
            var text = Encoding.UTF8.GetString(output.ToArray()) + await errors;
            return new Output(process.ExitCode, text.Replace("\r\n", "\n", StringComparison.Ordinal)) { Bytes = output.ToArray(), Errors = await errors };
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The path of an installed program, or <see langword="null"/>.</summary>
    public static string? Find(params string[] names) => (
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from path in new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }
        where File.Exists(path)
        select path).FirstOrDefault();

    /// <summary>Skips a test where none of these programs is installed; <c>.ci/run</c> installs them.</summary>
    public static void SkipWithout(params string[] names) =>
        Assert.SkipWhen(Find(names) is null, string.Join(" or ", names) + " is not installed; .ci/run installs it.");
}
