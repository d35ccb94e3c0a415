using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Plan2025.Build.Reports;

/// <summary>Writes a report.</summary>
internal static class ReportFile
{
    /// <summary>Writes a file that is complete or not there at all, and leaves one alone that is the same already.</summary>
    /// <remarks>Where the path is a symbolic link, the link is replaced and not what it points to.</remarks>
    public static void Write(string path, string text)
    {
        var bytes = new UTF8Encoding(false).GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).SequenceEqual(bytes))
        {
            return;
        }

        var beside = path + "." + Guid.NewGuid().ToString("N");
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Delete(path);
            File.Move(beside, path);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
