using System.IO;
using System.Threading.Tasks;

namespace Plan2025.Tool.Tests.Infrastructure;

/// <summary>Opens documents as an office does.</summary>
internal static class LibreOffice
{
    /// <summary>Converts a workbook into another format, in a folder that has nothing to do with the user's settings.</summary>
    /// <returns>The new file.</returns>
    public static async Task<string> Convert(TemporaryFolder folder, byte[] workbook, string format)
    {
        Command.SkipWithout("soffice");
        await File.WriteAllBytesAsync(folder.PathOf("ledger.xlsx"), workbook, TestContext.Current.CancellationToken);
        (await Command.Run(
            folder.Root,
            "soffice",
            ["--headless", "-env:UserInstallation=file://" + folder.PathOf("profile"), "--convert-to", format, "--outdir", folder.Root, folder.PathOf("ledger.xlsx")])).OfSuccess();
        return folder.PathOf("ledger." + format.Split(':')[0]);
    }
}
