using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Generator.Tests;

/// <summary>A real build of the library's sources with a broken document: what somebody who edits it sees in the terminal.</summary>
public sealed partial class BrokenBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BrokenBuildTests()
    {
        _folder.Write("Library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <LangVersion>14.0</LangVersion>
                <Nullable>enable</Nullable>
                <NoWarn>CS1591</NoWarn>
                <DefineConstants>$(DefineConstants);NET8_0_OR_GREATER</DefineConstants>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{string.Join(';', LibrarySources.Files)}" />
                <Analyzer Include="{typeof(PlanGenerator).Assembly.Location}" />
                <CompilerVisibleProperty Include="MSBuildProjectFullPath" />
                <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="PlanDocument" />
                <AdditionalFiles Include="plan.json" PlanDocument="true" />
              </ItemGroup>
            </Project>
            """);
    }

    [Fact]
    public async Task Errors_of_the_document_are_all_that_a_build_shows()
    {
        // On one line behind Chinese, a tab and a pair: three slips that have nothing to do with each other; and one invisible character.
        _folder.Write("plan.json", "{\r\n\t\"$schema\": \"知识产权𠮷\"," + BrokenPlans.Edited(
            "\"year\": 1998", "\"yaer\": 1998", "\"byDuty\": true", "\"byDuty\": \"yes\"", "\"at\": 3", "\"at\": 300", "Das Becken", "Das \u200BBecken")[1..].Replace('\n', ' '));

        var output = (await _folder.DotNet("build")).OfFailure();

        var path = Regex.Escape(_folder.PathOf("plan.json"));
        var lines = output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)).Distinct().ToArray();
        Assert.All(lines, line => Assert.Matches($"^{path}\\(2,\\d+\\): (error|warning) PLAN\\d{{4}}: .*https://", line));
        Assert.Equal(
            ["PLAN0010", "PLAN0012", "PLAN0013", "PLAN0043", "PLAN0050"],
            lines.Select(line => Rule().Match(line).Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(lines, line => line.Contains("(2,", StringComparison.Ordinal) && line.Contains("Unknown key 'yaer' in the plan; did you mean 'year'?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_document_is_one_error()
    {
        _folder.Write("Library.csproj", File.ReadAllText(_folder.PathOf("Library.csproj")).Replace("<AdditionalFiles Include=\"plan.json\" PlanDocument=\"true\" />", "", StringComparison.Ordinal));

        var output = (await _folder.DotNet("build")).OfFailure();

        Assert.Contains("Library.csproj(1,1): error PLAN0001: No plan document: add an item", output, StringComparison.Ordinal);
        Assert.Contains("1 Error(s)", output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("PLAN\\d{4}")]
    private static partial Regex Rule();
}
