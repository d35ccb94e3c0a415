using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The package Plan2025.Xunit as its user meets it: a fresh project that knows the packages alone, run by both platforms of <c>dotnet test</c>.</summary>
public sealed partial class XunitTests(PackedPackage packed) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void It_brings_the_library_with_its_rules_and_nothing_that_is_not_needed()
    {
        var file = PackedPackage.FileOf(packed.Clone.PathOf("artifacts"), "Plan2025.Xunit");
        var dependencies = PackedPackage.ReadManifest(file).Descendants("dependency");

        Assert.Equal(
            [("Plan2025", "All"), ("xunit.v3.extensibility.core", null)],
            dependencies.Select(d => (d.Attribute("id")!.Value, d.Attribute("include")?.Value)));
        Assert.Equal(
            ["build/Plan2025.Xunit.TestFramework.cs", "build/Plan2025.Xunit.targets", "lib/netstandard2.0/Plan2025.Xunit.dll", "lib/netstandard2.0/Plan2025.Xunit.xml"],
            PackedPackage.ReadAll(file).Keys.Where(path => path.Split('/')[0] is "lib" or "build").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Microsoft_Testing_Platform_selects_the_tests_of_a_task()
    {
        _folder.Write("global.json", """{ "test": { "runner": "Microsoft.Testing.Platform" } }""");
        Project("<PackageReference Include=\"xunit.v3\" Version=\"$XUNIT\" />");

        Assert.Equal(3, await Passed("test", "--project", "Consumer.csproj", "--filter-trait", "Task=T045"));
        Assert.Equal(4, await Passed("test", "--no-build", "--project", "Consumer.csproj", "--filter-query", "/[(Task=T046)|(Task=T072)]"));
    }

    [Fact]
    public async Task VSTest_selects_the_tests_of_a_task()
    {
        _folder.Write("global.json", "{ }");
        Project("""
            <PackageReference Include="xunit.v3.mtp-off" Version="$XUNIT" />
            <PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
            """);

        Assert.Equal(3, await Passed("test", "Consumer.csproj", "--filter", "Task=T045"));
        Assert.Equal(4, await Passed("test", "Consumer.csproj", "--no-build", "--filter", "Task=T046|Task=T072"));
    }

    [Fact]
    public async Task The_lowest_version_that_is_supported_works()
    {
        _folder.Write("global.json", """{ "test": { "runner": "Microsoft.Testing.Platform" } }""");
        Project("<PackageReference Include=\"xunit.v3\" Version=\"4.0.0\" />");

        Assert.Equal(3, await Passed("test", "--project", "Consumer.csproj", "--filter-trait", "Task=T045"));
    }

    /// <summary>The second is what <c>dotnet new xunit</c> writes.</summary>
    [Theory]
    [InlineData("xunit.v3", "3.2.2")]
    [InlineData("xunit", "2.9.3")]
    public async Task An_earlier_xunit_is_one_error_that_says_what_is_needed(string package, string version)
    {
        Project($"<PackageReference Include=\"{package}\" Version=\"{version}\" />");

        // NuGet has warnings of its own about such versions.
        var output = (await _folder.DotNet("build", "Consumer.csproj", "-p:TreatWarningsAsErrors=false")).OfFailure();

        Assert.Contains("1 Error(s)", output, StringComparison.Ordinal);
        Assert.Contains("error : Plan2025.Xunit needs xunit.v3 4.0.0 or later; this project has xunit", output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Project(string packages)
    {
        _folder.Write("Tests.cs", """
            using Plan2025;
            using Xunit;

            [VerifiesTask(TaskId.T072)]
            public class Registered
            {
                [Fact, VerifiesTask(TaskId.T045, TaskId.T046)] public void Once() { }
                [Theory, InlineData(1), InlineData(2), VerifiesTask(TaskId.T045)] public void Often(int times) => Assert.True(times > 0);
                [Fact] public void Never() { }
            }

            public class Others
            {
                [Fact] public void Are_not_bound() => Assert.Equal("T045..T046 | T072", PlanCoverage.Verified.ToString());
            }
            """);

        // What is on this machine already is not fetched again, and nothing is left behind.
        var version = typeof(FactAttribute).Assembly.GetName().Version!.ToString(3);
        _folder.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <DefaultItemExcludes>$(DefaultItemExcludes);restored/**</DefaultItemExcludes>
                <RestoreAdditionalProjectSources>{Path.GetDirectoryName(packed.File)}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{_folder.PathOf("restored")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Consumers.MachinePackages}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Plan2025.Xunit" Version="{packed.Version}" />
                {packages.Replace("$XUNIT", version, StringComparison.Ordinal)}
              </ItemGroup>
            </Project>
            """);
    }

    private async Task<int> Passed(params string[] arguments) =>
        int.Parse(Total().Match((await _folder.DotNet(arguments)).OfSuccess()).Groups[1].Value);

    /// <summary>As the two platforms print it.</summary>
    [GeneratedRegex("(?:succeeded|Passed): +(\\d+)")]
    private static partial Regex Total();
}
