using System;
using System.Linq;

namespace Plan2025.Build.Reports;

/// <summary>Links from a report to files of the repository.</summary>
/// <param name="prefix">What comes before a path: the address of the repository's files at a commit, or the way from the report's folder up to its root.</param>
internal sealed class Links(string prefix)
{
    /// <summary>A link to a line; 0 is the file as a whole.</summary>
    public string To(string file, int line) => prefix + Encode(file) + (line == 0 ? "" : "#L" + Labels.Number(line));

    /// <summary>A path as a relative URI.</summary>
    public static string Encode(string path) => string.Join("/", path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The links of reports in a folder.</summary>
    /// <param name="url">The address of the repository's files, or nothing.</param>
    /// <param name="folder">The folder of the reports.</param>
    /// <param name="root">The repository.</param>
    /// <exception cref="ReportException">The address is not one of the web: a link could run a script.</exception>
    public static Links Create(string url, string folder, string root)
    {
        if (url.Length > 0)
        {
            return Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
                ? new Links(address.AbsoluteUri.TrimEnd('/').Replace("(", "%28").Replace(")", "%29") + "/")
                : throw new ReportException(BuildMessages.NoAddress.With(url));
        }

        var from = folder.Replace('\\', '/').TrimEnd('/') + "/";
        var top = root.Replace('\\', '/').TrimEnd('/') + "/";
        return from.StartsWith(top, StringComparison.OrdinalIgnoreCase)
            ? new Links(string.Concat(Enumerable.Repeat("../", from.Substring(top.Length).Count(c => c == '/'))))
            : new Links("");
    }
}
