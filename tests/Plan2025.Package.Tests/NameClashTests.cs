using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>Users call their types as they like, and what the package generates beside them still compiles.</summary>
public class NameClashTests(PackedPackage package)
{
    [Fact]
    public async Task Own_types_named_as_the_packages()
    {
        var consumers = await package.Consumers();

        Assert.Equal("农业农村部 StrengthenSeedIndustryProtection\n最高人民法院\nT045\n", await consumers.BuildAndRun("Clashing"));
    }

    [Fact]
    public async Task Every_name_taken_where_code_is_generated()
    {
        var consumers = await package.Consumers();

        Assert.Equal(
            """
            T001 | T118 T001 T002
            T001 Implements Plan2025.System.Plan2025.Program Hostile/Program.cs
            T001 Verifies  Hostile/Program.cs
            T002 Defers Plan2025.System.Plan2025.Program Hostile/Program.cs
            T118 Implements Plan2025.System.Plan2025.Program Hostile/Program.cs

            """,
            await consumers.BuildAndRun("Hostile"));
    }
}
