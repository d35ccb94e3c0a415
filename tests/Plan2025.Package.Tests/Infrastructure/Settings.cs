using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Plan2025.Package.Tests.Infrastructure;

/// <summary>What differs from one machine to the next.</summary>
/// <param name="Culture">A locale: what dates, numbers and letters look like.</param>
/// <param name="TimeZone">A time zone by its name.</param>
/// <param name="Umask">The rights that new files lack; not on Windows.</param>
internal sealed record Settings(string Culture, string TimeZone, string Umask)
{
    /// <summary>Invariant culture, UTC, and files that all may read.</summary>
    public static Settings Plain { get; } = new("C", "UTC", "022");

    /// <summary>Runs a program with these settings.</summary>
    public Task<Output> Run(string folder, string program, params string[] arguments)
    {
        var environment = new Dictionary<string, string?>
        {
            ["LANG"] = Culture,
            ["LC_ALL"] = Culture,
            ["TZ"] = TimeZone,
            // The settings of the machine and of its user are none of the package's.
            ["CI"] = null,
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        };
        return OperatingSystem.IsWindows()
            ? Command.Run(folder, program, arguments, environment)
            : Command.Run(folder, "/bin/sh", ["-c", "umask " + Umask + " && exec \"$@\"", "sh", program, .. arguments], environment);
    }
}
