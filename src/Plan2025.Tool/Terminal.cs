using System;
using System.Globalization;
using System.IO;
using Spectre.Console;

namespace Plan2025.Tool;

/// <summary>Where a command writes.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Width">Columns of the window.</param>
/// <param name="IsColored">Whether escape sequences may be written.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, int Width, bool IsColored)
{
    private const int DefaultWidth = 80;

    /// <summary>Writes tables, colours and wrapped text to <see cref="Output"/>.</summary>
    public IAnsiConsole Console { get; } = Create(Output, Width, IsColored);

    /// <summary>The streams of the process: no colours where output goes to a file or a pipe, or where NO_COLOR is set.</summary>
    public static Terminal OfProcess()
    {
        var isWindow = !System.Console.IsOutputRedirected;
        var noColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new Terminal(System.Console.Out, System.Console.Error, WidthOfProcess(isWindow), isWindow && !noColor);
    }

    private static int WidthOfProcess(bool isWindow)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0)
        {
            return columns;
        }

        return isWindow && System.Console.WindowWidth is > 0 and var width ? width : DefaultWidth;
    }

    private static IAnsiConsole Create(TextWriter output, int width, bool isColored)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
