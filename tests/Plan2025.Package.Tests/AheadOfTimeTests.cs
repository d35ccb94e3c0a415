using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>Programs compiled ahead of time. A warning of the compiler is an error.</summary>
public class AheadOfTimeTests(PackedPackage package)
{
    [Fact]
    public async Task All_of_the_library_compiles_and_runs()
    {
        var program = await Published.Publish(package, "AotWhole");

        const string json = """{"Task":"T045","Chapter":null,"Leads":{"SupremePeoplesCourt":"T030"}}""";
        Assert.Equal("10\n" + program.ExpectedReport + json + "\nT030\n", await program.Run());
    }

    [Fact]
    public async Task Look_ups_cost_less_than_the_library_weighs()
    {
        var program = await Published.Publish(package, "AotLookUps");
        var empty = await Published.Publish(package, "AotEmpty");

        Assert.Equal(program.ExpectedLookUps, await program.Run());
        Assert.Equal("empty\n", await empty.Run());
        PackedPackage.Report("Native AOT: an empty program", empty.Size, "one with look-ups", program.Size);
        Assert.InRange(program.Size - empty.Size, 1, package.Read("lib/net10.0/Plan2025.dll").Length);
    }
}
