using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Plan2025.Xunit.Tests;

/// <summary>The package as its user meets it: a fresh project that knows the packages alone, run by both platforms of <c>dotnet test</c>.</summary>
public sealed partial class PackageTests : IDisposable
{
    private static readonly string s_packages = Path.Combine(AppContext.BaseDirectory, "packages");

    private readonly string _root = Directory.CreateTempSubdirectory("plan2025-xunit-").FullName;

    private string Folder => Path.Combine(_root, "consumer");

    [Fact]
    public void It_brings_the_library_with_its_rules_and_nothing_that_is_not_needed()
    {
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(s_packages, "Plan2025.Xunit.*.nupkg").Single());
        using var file = package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var dependencies = XDocument.Load(file).Descendants().Where(e => e.Name.LocalName == "dependency");

        Assert.Equal(
            [("Plan2025", "All"), ("xunit.v3.extensibility.core", null)],
            dependencies.Select(d => (d.Attribute("id")!.Value, d.Attribute("include")?.Value)));
        Assert.Equal(
            ["build/Plan2025.Xunit.TestFramework.cs", "build/Plan2025.Xunit.targets", "lib/netstandard2.0/Plan2025.Xunit.dll", "lib/netstandard2.0/Plan2025.Xunit.xml"],
            package.Entries.Select(e => e.FullName).Where(n => n.StartsWith("lib/", StringComparison.Ordinal) || n.StartsWith("build/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Microsoft_Testing_Platform_selects_the_tests_of_a_task()
    {
        Write("global.json", """{ "test": { "runner": "Microsoft.Testing.Platform" } }""");
        Project("<PackageReference Include=\"xunit.v3\" Version=\"$XUNIT\" />");

        Assert.Equal(3, Passed("test", "--project", "Consumer.csproj", "--filter-trait", "Task=T045"));
        Assert.Equal(4, Passed("test", "--no-build", "--project", "Consumer.csproj", "--filter-query", "/[(Task=T046)|(Task=T072)]"));
    }

    [Fact]
    public void VSTest_selects_the_tests_of_a_task()
    {
        Write("global.json", "{ }");
        Project("""
            <PackageReference Include="xunit.v3.mtp-off" Version="$XUNIT" />
            <PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
            """);

        Assert.Equal(3, Passed("test", "Consumer.csproj", "--filter", "Task=T045"));
        Assert.Equal(4, Passed("test", "Consumer.csproj", "--no-build", "--filter", "Task=T046|Task=T072"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Project(string packages)
    {
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("Tests.cs", """
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
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestoreAdditionalProjectSources>{s_packages}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(_root, "restored")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Plan2025.Xunit" Version="{typeof(Plan).Assembly.GetName().Version!.ToString(3)}" />
                {packages.Replace("$XUNIT", version, StringComparison.Ordinal)}
              </ItemGroup>
            </Project>
            """);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name), text);
    }

    private int Passed(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" },
        })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return int.Parse(Total().Match(output).Groups[1].Value);
    }

    /// <summary>As the two platforms print it.</summary>
    [GeneratedRegex("(?:succeeded|Passed): +(\\d+)")]
    private static partial Regex Total();
}
