using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests;

/// <summary>The tool as a process, with its output in a pipe.</summary>
public class ProcessTests
{
    [Fact]
    public async Task A_pipe_gets_UTF_8_without_a_byte_order_mark_or_colours()
    {
        var (exitCode, output, error) = await Programs.RunTool(".", new Dictionary<string, string?> { ["LANG"] = "C" }, "T045", "--lang", "zh-Hans");

        Assert.Equal(0, exitCode);
        Assert.Equal("", error);
        Assert.False(output.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain((byte)'\e', output);
        Assert.Contains("持续加强种业知识产权保护", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80", 80)]
    [InlineData("200", 200)]
    public async Task A_pipe_is_as_wide_as_COLUMNS_says(string columns, int width)
    {
        var (_, output, _) = await Programs.RunTool(".", new Dictionary<string, string?> { ["COLUMNS"] = columns }, "list", "--lang", "en");

        Assert.Equal(width, Encoding.UTF8.GetString(output).Split('\n').Max(line => line.Length));
    }

    /// <summary>A pseudo terminal of util-linux's script: colours there, and none with NO_COLOR.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("1", false)]
    public async Task A_terminal_gets_colours_unless_NO_COLOR_is_set(string noColor, bool isColored)
    {
        Programs.Require("script", "util-linux");

        var (exitCode, output, _) = await Programs.Run(
            ".", "script", ["-qec", $"'{Programs.DotNet}' '{Programs.Tool}' search 数据 --lang zh-Hans", "/dev/null"], new Dictionary<string, string?> { ["NO_COLOR"] = noColor, ["TERM"] = "xterm" });

        Assert.Equal(0, exitCode);

        // The runtime sets the keyboard's mode by sequences of its own, which colour nothing.
        Assert.Equal(isColored, System.Text.RegularExpressions.Regex.IsMatch(Encoding.UTF8.GetString(output), "\e\\[[0-9;]*m"));
    }

    [Fact]
    public async Task Exports_are_the_same_bytes_in_another_culture_and_time_zone()
    {
        using var folder = new TemporaryFolder();
        foreach (var format in new[] { "xlsx", "csv", "json", "sqlite", "md" })
        {
            await Export("first", new() { ["LANG"] = "C.UTF-8", ["TZ"] = "UTC" });
            await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
            await Export("second", new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" });

            Assert.True(File.ReadAllBytes(folder["first." + format]).AsSpan().SequenceEqual(File.ReadAllBytes(folder["second." + format])), format);

            async Task Export(string name, Dictionary<string, string?> environment)
            {
                var (exitCode, _, error) = await Programs.RunTool(folder.Path, environment, "export", format, "-o", name + "." + format);
                Assert.True(exitCode == 0, error);
            }
        }
    }
}
