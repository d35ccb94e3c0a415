using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.Build.Tests;

/// <summary>A real build of a repository of two projects, with the files that the package brings into a project.</summary>
public sealed class ConsumerTests : IDisposable
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "plan2025-" + Guid.NewGuid().ToString("N"));

    public ConsumerTests()
    {
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("db/001.sql", "-- Plan2025:T002 and Plan2025:T003!defers(next year)\n");
        Write("src/Lib/Lib.csproj", Project("netstandard2.0", "<LangVersion>7.3</LangVersion>", "<AdditionalFiles Include=\"../../db/*.sql\" PlanReferences=\"true\" />"));
        Write("src/Lib/Register.cs", "[Plan2025.ImplementsTask(Plan2025.TaskId.T001)]\npublic class Register { }\n");
        Write("src/App/App.csproj", Project("net10.0", "<OutputType>Exe</OutputType>", "<ProjectReference Include=\"../Lib/Lib.csproj\" />"));
        Write("src/App/.editorconfig", "root = true\n[*.cs]\nplan2025_required = T001..T004\n");
        Write(
            "src/App/Program.cs",
            "using App;\nusing Plan2025;\n[assembly: VerifiesTask(TaskId.T001)]\n"
            + "System.Console.WriteLine(PlanCoverage.Implemented + \" \" + PlanCoverage.Missing(TaskSet.Of(TaskId.T001, TaskId.T004)));\n");
    }

    [Fact]
    public void A_build_checks_counts_and_reports()
    {
        var (isBuilt, log) = Run("build", "src/App", "-p:Plan2025Reports=csv%2Csarif", "-nodeReuse:false", "-p:UseSharedCompilation=false", "--disable-build-servers");

        Assert.True(isBuilt, log);
        Assert.Contains(Path.Combine("src", "App", ".editorconfig") + "(3,21): warning PLAN2001: T004 is required (T001..T004)", log, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("src", "App", ".editorconfig") + "(3,21): warning PLAN2002: T002 is implemented (db/001.sql:1)", log, StringComparison.Ordinal);

        var reports = Path.Combine(_root, "src", "App", "bin", "Debug", "net10.0", "plan2025");
        Assert.Equal(["coverage.csv", "coverage.sarif"], Directory.EnumerateFiles(reports).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Contains("implements,no,Lib,Register,src/Lib/Register.cs,1", File.ReadAllText(Path.Combine(reports, "coverage.csv")), StringComparison.Ordinal);
        Assert.Contains("src/App/App.csproj", File.ReadAllText(Path.Combine(reports, "coverage.sarif")), StringComparison.Ordinal);

        Assert.Equal((true, "{T001, T002} {T004}"), Run(Path.Combine(_root, "src", "App", "bin", "Debug", "net10.0", "App.dll")));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>What the package does: the library, the rules, and what lies in its folder build.</summary>
    private static string Project(string framework, string properties, string items) => $"""
        <Project>
          <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
          <Import Project="{Beside("build/Plan2025.props")}" />
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <Plan2025TaskAssembly>{typeof(WritePlanReports).Assembly.Location}</Plan2025TaskAssembly>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{(framework == "net10.0" ? typeof(Plan).Assembly.Location : Beside("netstandard2.0/Plan2025.dll"))}" />
            <Analyzer Include="{typeof(CoverageGenerator).Assembly.Location}" />
            {items}
          </ItemGroup>
          <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
          <Import Project="{Beside("build/Plan2025.targets")}" />
        </Project>
        """;

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private (bool IsGood, string Output) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (process.ExitCode == 0, output.Trim());
    }
}
