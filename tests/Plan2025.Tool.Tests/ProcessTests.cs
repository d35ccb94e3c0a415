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
        var run = await ToolProcess.Run(".", new Dictionary<string, string?> { ["LANG"] = "C" }, "T045", "--lang", "zh-Hans");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.False(run.Bytes.Span.StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain('\e', run.Text);
        Assert.Contains("持续加强种业知识产权保护", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(run.Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80", 80)]
    [InlineData("200", 200)]
    public async Task A_pipe_is_as_wide_as_COLUMNS_says(string columns, int width)
    {
        var list = await ToolProcess.Run(".", new Dictionary<string, string?> { ["COLUMNS"] = columns }, "list", "--lang", "en");

        Assert.Equal(width, list.OfSuccess().Split('\n').Max(line => line.Length));
    }

    /// <summary>A pseudo terminal of util-linux's script: colours there, and none with NO_COLOR.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("1", false)]
    public async Task A_terminal_gets_colours_unless_NO_COLOR_is_set(string noColor, bool isColored)
    {
        Command.SkipWithout("script");

        var run = await Command.Run(
            ".", "script", ["-qec", $"'{Command.DotNet}' '{ToolProcess.Assembly}' search 数据 --lang zh-Hans", "/dev/null"], new Dictionary<string, string?> { ["NO_COLOR"] = noColor, ["TERM"] = "xterm" });

        // The runtime sets the keyboard's mode by sequences of its own, which colour nothing.
        Assert.Equal(isColored, System.Text.RegularExpressions.Regex.IsMatch(run.OfSuccess(), "\e\\[[0-9;]*m"));
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "America/New_York")]
    public async Task Exports_are_the_same_bytes_in_another_culture_and_time_zone(string culture, string zone)
    {
        string[] formats = ["xlsx", "csv", "json", "sqlite", "md", "html"];
        using var folder = new TemporaryFolder(hasBuildFiles: false);
        await Export("first", "C.UTF-8", "UTC");
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        await Export("second", culture, zone);

        Assert.All(formats, format => Assert.True(
            File.ReadAllBytes(folder.PathOf("first." + format)).AsSpan().SequenceEqual(File.ReadAllBytes(folder.PathOf("second." + format)))));

        async Task Export(string name, string culture, string zone)
        {
            var environment = new Dictionary<string, string?> { ["LC_ALL"] = culture, ["TZ"] = zone };
            foreach (var format in formats)
            {
                (await ToolProcess.Run(folder.Root, environment, "export", format, "-o", name + "." + format)).OfSuccess();
            }
        }
    }
}
