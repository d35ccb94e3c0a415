using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>Programs trimmed as far as it goes. A warning of the linker is an error.</summary>
public class TrimmingTests(PackedPackage package)
{
    [Fact]
    public async Task Look_ups_keep_a_part_of_the_library()
    {
        var program = await Published.Publish(package, "TrimmedLookUps");
        var empty = await Published.Publish(package, "TrimmedEmpty");

        Assert.Equal(program.ExpectedLookUps, await program.Run());
        Assert.Equal("empty\n", await empty.Run());
        PackedPackage.Report("Trimmed: an empty program", empty.FolderSize, "one with look-ups", program.FolderSize);
        var whole = package.Read("lib/net10.0/Plan2025.dll").Length;
        PackedPackage.Report("Plan2025.dll as packed", whole, "trimmed", program.SizeOf("Plan2025.dll"));
        Assert.InRange(program.SizeOf("Plan2025.dll"), 1, whole - 1);
    }
}
