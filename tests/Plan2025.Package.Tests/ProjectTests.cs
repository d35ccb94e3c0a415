using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>What builds of users' projects say and write, wherever the projects are and whatever they are called.</summary>
public partial class ProjectTests(BuiltProjects projects) : IClassFixture<BuiltProjects>
{
    /// <summary>The compiler cuts its options at <c>#</c> and at a semicolon.</summary>
    [Theory]
    [InlineData("C#", "Sharp")]
    [InlineData("a;b", "Semicolon")]
    [InlineData("C# ;x", "Both")]
    public void Paths_are_those_of_the_repository_whatever_its_folder_is_called(string folder, string name)
    {
        Assert.Equal([$"T001  {name} Inside/Code.cs:1"], projects.Rows(folder, "Inside", "bin", "Debug", "net10.0", "plan2025"));

        var page = projects.PathOf(folder, "Inside", "bin", "Debug", "net10.0", "plan2025", "coverage.html");
        var link = Uri.UnescapeDataString(Link().Match(File.ReadAllText(page)).Groups[1].Value);
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)), link);
    }

    [Theory]
    [InlineData("Submodule")]
    [InlineData("WorkTree")]
    public void Paths_are_those_of_the_nearest_repository(string name) =>
        Assert.Equal([$"T001  {name} Inside/Code.cs:1"], projects.Rows("Outer", name, "Inside", "bin", "Debug", "net10.0", "plan2025"));

    [Fact]
    public void Without_a_repository_the_solution_is_the_root_and_the_build_says_that_this_is_a_guess()
    {
        Assert.Equal(
            ["T001 yes CopiedLibrary Copied/Library/Code.cs:1", "T001 yes CopiedApp Copied/App/Code.cs:1"],
            projects.Rows("Copied", "App", "bin", "Debug", "net10.0", "plan2025"));
        Assert.Contains($"Paths in the reports are relative to {projects.PathOf()}{Path.DirectorySeparatorChar}, which is a guess; set Plan2025RepositoryRoot.", projects.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_for_the_reports_of_several_projects_has_those_of_each()
    {
        Assert.Equal(["T001  First First/Code.cs:1"], projects.Rows("Outer", "Shared", "First"));
        Assert.Equal(["T001  Second Second/Code.cs:1"], projects.Rows("Outer", "Shared", "Second"));
    }

    [Fact]
    public async Task A_project_that_only_references_bound_code_has_reports_on_demand()
    {
        (await projects.Consumers.Build("Builds/Outer/Referencing", "-t:Plan2025WriteReports", "-p:Plan2025Reports=csv")).OfSuccess();

        Assert.Equal(["T001  First First/Code.cs:1"], projects.Rows("Outer", "Referencing", "bin", "Debug", "net10.0", "plan2025"));
    }

    [Fact]
    public async Task Attributes_on_the_field_and_the_methods_of_an_event_bind_it() => Assert.Equal("T001..T002\n", await projects.Consumers.Run("Builds/Events"));

    [Fact]
    public void Bindings_in_Razor_files_are_reported_as_not_counted_and_their_tasks_are_not_missing()
    {
        Assert.Equal(
            ["Page.razor(1) PLAN2011 T001", "Page.razor(4) PLAN2011 T002", "RazorPages.csproj(1) PLAN2001 T005", "View.cshtml(3) PLAN2011 T003"],
            Warning().Matches(projects.Output).Select(m => $"{Path.GetFileName(m.Groups[1].Value)}({m.Groups[2]}) {m.Groups[3]} {m.Groups[4]}")
                .Where(w => !w.Contains("PLAN2002", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("href=\"([^\"#]*Code\\.cs)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(\S*Razor\S*)\((\d+),\d+\): warning (PLAN\d+): .*?(T\d+)", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
