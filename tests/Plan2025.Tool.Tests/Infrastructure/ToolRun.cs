using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Plan2025.Tool.Tests.Infrastructure;

/// <summary>One run of the command line in this process, and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static Task<ToolRun> Of(params string[] arguments) => Of(80, isColored: false, arguments);

    public static async Task<ToolRun> Of(int width, bool isColored, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = await PlanTool.Run(arguments, new Terminal(output, error, width, isColored), TestContext.Current.CancellationToken);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A run under another culture of the machine.</summary>
    public static Task<ToolRun> OfCulture(string culture, params string[] arguments) => Task.Run(() =>
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return Of(arguments);
    });

    /// <summary>What was written, of a run that must have succeeded.</summary>
    public string OfSuccess()
    {
        Assert.True(ExitCode == 0, Output + Error);
        Assert.Equal("", Error);
        return Output;
    }

    /// <summary>The lines of the output without the blanks that tables end with.</summary>
    public string[] Lines => [.. Output.Split('\n').Select(line => line.TrimEnd())];
}
